package vn.chuyendoiso.plan.rules;

import java.util.EnumMap;
import java.util.Map;
import vn.chuyendoiso.plan.law.DocumentNumber;
import vn.chuyendoiso.plan.resource.ResourceTable;

/**
 * Whose word an instrument is, the highest first, as far as its number tells.
 *
 * <p>Example: 03/NQ-CP is the Government's, 942/QĐ-TTg the Prime Minister's. The order and the
 * codes are those of a bundled table, which states how certain each row is: today all of them are
 * {@link #isFromMemory() from memory}, general knowledge of how offices stand to each other;
 * whoever needs certainty asks a lawyer. Immutable and thread-safe.
 */
public enum InstrumentRank {
  /** A body of the Party: 57-NQ/TW. It directs; the state carries out by instruments of its own. */
  PARTY,
  /** The National Assembly or its standing committee. */
  NATIONAL_ASSEMBLY,
  /** The Government. */
  GOVERNMENT,
  /** The Prime Minister. */
  PRIME_MINISTER,
  /** Any other: a committee, an office, a ministry; or the number does not tell. */
  OTHER;

  private static final String FROM_MEMORY = "memory";
  private static final String ANY_END = "*";

  static InstrumentRank of(DocumentNumber number) {
    return number
        .issuer()
        .flatMap(code -> Table.ROWS.keySet().stream().filter(r -> r.has(code)).findFirst())
        .orElse(OTHER);
  }

  private boolean has(String code) {
    for (String known : Table.ROWS.get(this).list("codes")) {
      boolean isMeant =
          known.endsWith(ANY_END)
              ? code.startsWith(known.substring(0, known.length() - 1))
              : code.equals(known);
      if (isMeant) {
        return true;
      }
    }
    return false;
  }

  /** {@return whether nobody has seen a source of the place of this rank in the order} */
  public boolean isFromMemory() {
    return Table.ROWS.get(this).text("confidence").equals(FROM_MEMORY);
  }

  private static final class Table {
    static final Map<InstrumentRank, ResourceTable.Row> ROWS = read();

    private static Map<InstrumentRank, ResourceTable.Row> read() {
      Map<InstrumentRank, ResourceTable.Row> rows = new EnumMap<>(InstrumentRank.class);
      RuleTable.read("instrument-ranks.tsv")
          .forEach(row -> rows.put(InstrumentRank.valueOf(row.text("rank")), row));
      return rows;
    }
  }
}
