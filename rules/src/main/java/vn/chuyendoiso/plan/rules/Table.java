package vn.chuyendoiso.plan.rules;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A bundled table of facts that rules judge by: tab-separated, UTF-8, a first line with the names
 * of the columns, {@code #} for remarks. One row a fact, each with its source.
 *
 * <p>The tables of the core are read there, because a module reads its own resources only.
 */
final class Table {

  private Table() {}

  /** One row: the cells by the names of their columns. */
  record Row(Map<String, String> cells) {

    /** A cell that must be filled. */
    String text(String column) {
      return find(column)
          .orElseThrow(() -> new IllegalStateException(column + " is empty in " + cells));
    }

    /** A cell that may be empty. */
    Optional<String> find(String column) {
      String cell = cells.get(column);
      if (cell == null) {
        throw new IllegalStateException("no column " + column);
      }
      return cell.isEmpty() ? Optional.empty() : Optional.of(cell);
    }

    /** A cell with a day. */
    LocalDate date(String column) {
      return LocalDate.parse(text(column));
    }

    /** The parts of a cell that lists several things. */
    List<String> list(String column) {
      return List.of(text(column).split(";", -1));
    }
  }

  /** Reads a table that lies beside the rules. */
  static List<Row> read(String name) {
    try (InputStream stream = Table.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalStateException("missing resource " + name);
      }
      return read(new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8)), name);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Row> read(BufferedReader reader, String name) throws IOException {
    List<Row> rows = new ArrayList<>();
    String[] columns = null;
    for (String line = reader.readLine(); line != null; line = reader.readLine()) {
      if (!line.startsWith("#")) {
        String[] cells = line.split("\t", -1);
        if (columns == null) {
          columns = cells;
        } else if (cells.length != columns.length) {
          throw new IllegalStateException(name + ": " + cells.length + " cells in: " + line);
        } else {
          rows.add(row(columns, cells));
        }
      }
    }
    return rows;
  }

  private static Row row(String[] columns, String[] cells) {
    Map<String, String> row = new HashMap<>();
    for (int i = 0; i < columns.length; i++) {
      row.put(columns[i], cells[i]);
    }
    return new Row(Map.copyOf(row));
  }
}
