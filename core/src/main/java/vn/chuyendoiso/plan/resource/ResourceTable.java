package vn.chuyendoiso.plan.resource;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A bundled table: tab-separated, UTF-8, a first line with the names of the columns, {@code #} for
 * remarks. One row a fact, each with its source.
 *
 * <p>Written with loops: most programs read a table once, cold, and then every lambda costs more
 * than the row that it is for. Thread-safe.
 */
public final class ResourceTable {

  private ResourceTable() {}

  /**
   * One row of a table.
   *
   * @param columns the names of the columns
   * @param cells the cells, as many as columns
   */
  public record Row(List<String> columns, List<String> cells) {

    /**
     * Returns a cell that must be filled.
     *
     * @param column the column's name
     * @return its text
     */
    public String text(String column) {
      String cell = cell(column);
      if (cell.isEmpty()) {
        throw new IllegalStateException(column + " is empty in " + cells);
      }
      return cell;
    }

    /**
     * Returns a cell that may be empty.
     *
     * @param column the column's name
     * @return its text, if any
     */
    public Optional<String> find(String column) {
      String cell = cell(column);
      return cell.isEmpty() ? Optional.empty() : Optional.of(cell);
    }

    private String cell(String column) {
      int index = columns.indexOf(column);
      if (index < 0) {
        throw new IllegalStateException("no column " + column);
      }
      return cells.get(index);
    }

    /**
     * Returns a date that may be missing.
     *
     * @param column the column's name
     * @return the date, if any
     */
    public Optional<LocalDate> date(String column) {
      String cell = cell(column);
      return cell.isEmpty() ? Optional.empty() : Optional.of(day(cell));
    }

    // LocalDate.parse would load the whole machinery of date formats, in which a cold start would
    // spend more time than in the table.
    private static LocalDate day(String cell) {
      if (cell.length() != 10 || cell.charAt(4) != '-' || cell.charAt(7) != '-') {
        throw new IllegalStateException("no date: " + cell);
      }
      return LocalDate.of(
          Integer.parseInt(cell, 0, 4, 10),
          Integer.parseInt(cell, 5, 7, 10),
          Integer.parseInt(cell, 8, 10, 10));
    }

    /**
     * Returns the parts of a cell that lists several things.
     *
     * @param column the column's name
     * @return the parts between semicolons; empty if the cell is
     */
    public List<String> list(String column) {
      String cell = cell(column);
      return cell.isEmpty() ? List.of() : List.of(cell.split(";"));
    }
  }

  /**
   * Reads a table.
   *
   * @param anchor the class beside which the table lies
   * @param name the table's file name
   * @return its rows
   */
  public static List<Row> read(Class<?> anchor, String name) {
    return read(anchor.getResourceAsStream(name), name);
  }

  /**
   * Reads the table of another module, which only that module itself can open.
   *
   * @param table the table; it is closed; null if there is none
   * @param name the table's file name, for messages
   * @return its rows
   */
  public static List<Row> read(InputStream table, String name) {
    if (table == null) {
      throw new IllegalStateException("missing resource " + name);
    }
    try (InputStream stream = table) {
      return read(new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8)), name);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Row> read(BufferedReader reader, String name) throws IOException {
    List<Row> rows = new ArrayList<>();
    List<String> columns = null;
    for (String line = reader.readLine(); line != null; line = reader.readLine()) {
      if (line.startsWith("#")) {
        continue;
      }
      List<String> cells = Arrays.asList(line.split("\t", -1));
      if (columns == null) {
        columns = cells;
      } else if (cells.size() != columns.size()) {
        throw new IllegalStateException(name + ": " + cells.size() + " cells in: " + line);
      } else {
        rows.add(new Row(columns, cells));
      }
    }
    return rows;
  }
}
