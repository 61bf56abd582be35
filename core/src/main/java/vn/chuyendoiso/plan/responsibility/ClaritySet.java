package vn.chuyendoiso.plan.responsibility;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.chuyendoiso.plan.resource.ResourceTable;

/**
 * The criteria of clarity that one instrument asks assignments to meet, in the order printed.
 *
 * <p>Example: {@code 34-ct-ttg-2024} has five: người, việc, thời gian, trách nhiệm, kết quả; {@code
 * 2179-qd-ttg-2025} has six, with thẩm quyền. The number and the words differ, so whoever asks for
 * clarity names the set.
 *
 * <p>Immutable and thread-safe. Source: per set.
 *
 * @param id the key of the set
 * @param items its criteria in the order printed, at least one
 * @param instrument the number or the name of what prints it; empty if none was stated
 * @param issuedOn the day of the instrument; empty if not stated
 * @param source where it was seen
 * @param confidence how sure the row is: {@code seed} or {@code page}
 */
public record ClaritySet(
    String id,
    List<ClarityItem> items,
    Optional<String> instrument,
    Optional<LocalDate> issuedOn,
    String source,
    String confidence) {

  /**
   * Copies the parts.
   *
   * @param id the key of the set
   * @param items its criteria in the order printed, at least one
   * @param instrument the number or the name of what prints it; empty if none was stated
   * @param issuedOn the day of the instrument; empty if not stated
   * @param source where it was seen
   * @param confidence how sure the row is: {@code seed} or {@code page}
   */
  public ClaritySet {
    items = List.copyOf(items);
  }

  /**
   * Finds a bundled set.
   *
   * @param id its key
   * @return the set; empty if unknown
   */
  public static Optional<ClaritySet> find(String id) {
    return Optional.ofNullable(Bundled.SETS.get(id));
  }

  /** {@return all bundled sets} */
  public static List<ClaritySet> all() {
    return List.copyOf(Bundled.SETS.values());
  }

  /** {@return the criteria in the order printed} */
  public List<ClarityCriterion> criteria() {
    return items.stream().map(ClarityItem::criterion).toList();
  }

  /**
   * Finds a criterion of this set.
   *
   * @param criterion the criterion
   * @return its item; empty if the set does not ask for it
   */
  public Optional<ClarityItem> item(ClarityCriterion criterion) {
    return items.stream().filter(i -> i.criterion() == criterion).findFirst();
  }

  private static final class Bundled {
    static final Map<String, ClaritySet> SETS = read();

    private static Map<String, ClaritySet> read() {
      Map<String, List<ClarityItem>> items = new LinkedHashMap<>();
      Map<String, ResourceTable.Row> heads = new LinkedHashMap<>();
      for (ResourceTable.Row row : ResourceTable.read(ClaritySet.class, "clarity-sets.tsv")) {
        String id = row.text("set");
        heads.putIfAbsent(id, row);
        items.computeIfAbsent(id, k -> new ArrayList<>()).add(item(row));
      }
      Map<String, ClaritySet> sets = new LinkedHashMap<>();
      heads.forEach(
          (id, row) ->
              sets.put(
                  id,
                  new ClaritySet(
                      id,
                      items.get(id),
                      row.find("instrument"),
                      row.date("issuedOn"),
                      row.text("source"),
                      row.text("confidence"))));
      return sets;
    }

    private static ClarityItem item(ResourceTable.Row row) {
      return new ClarityItem(
          ClarityCriterion.valueOf(row.text("criterion").toUpperCase(Locale.ROOT)),
          row.text("words"));
    }
  }
}
