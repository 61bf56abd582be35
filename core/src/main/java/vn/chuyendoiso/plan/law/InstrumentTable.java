package vn.chuyendoiso.plan.law;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.chuyendoiso.plan.resource.ResourceTable;

/** The bundled rows of instruments, put together from three tables. */
final class InstrumentTable {

  private InstrumentTable() {}

  static List<Instrument> read() {
    Map<String, ResourceTable.Row> rows = new LinkedHashMap<>();
    for (ResourceTable.Row row : rows("instruments.tsv")) {
      rows.put(
          row.find("number").orElseGet(() -> row.text("vi")) + "@" + row.text("issueYear"), row);
    }
    Map<String, List<LegalBasis>> relations = new HashMap<>();
    for (ResourceTable.Row row : rows("instrument-relations.tsv")) {
      String object = row.text("toNumber") + "@" + row.text("toIssueYear");
      relations
          .computeIfAbsent(key(row), k -> new ArrayList<>())
          .add(
              LegalBasis.of(
                  constant(LegalRelation.class, row.text("relation")), reference(rows, object)));
    }
    Map<String, List<InstrumentAlias>> aliases = new HashMap<>();
    for (ResourceTable.Row row : rows("instrument-aliases.tsv")) {
      aliases
          .computeIfAbsent(key(row), k -> new ArrayList<>())
          .add(new InstrumentAlias(DocumentNumber.of(row.text("alias")), row.text("reason")));
    }
    List<Instrument> instruments = new ArrayList<>();
    rows.forEach(
        (key, row) ->
            instruments.add(
                instrument(row)
                    .relations(relations.getOrDefault(key, List.of()))
                    .aliases(aliases.getOrDefault(key, List.of()))
                    .build()));
    return instruments;
  }

  private static List<ResourceTable.Row> rows(String table) {
    return ResourceTable.read(InstrumentTable.class, table);
  }

  private static String key(ResourceTable.Row row) {
    return row.text("number") + "@" + row.text("issueYear");
  }

  private static InstrumentRef reference(Map<String, ResourceTable.Row> rows, String key) {
    ResourceTable.Row row = rows.get(key);
    if (row == null) {
      throw new IllegalStateException("no instrument " + key);
    }
    return InstrumentRef.builder()
        .number(DocumentNumber.of(row.text("number")))
        .issuer(row.text("issuer"))
        .issuedOn(row.date("issuedOn"))
        .build();
  }

  private static <E extends Enum<E>> E constant(Class<E> type, String code) {
    return Enum.valueOf(type, code.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  private static Instrument.Builder instrument(ResourceTable.Row row) {
    Instrument.Builder builder = Instrument.builder();
    builder
        .number(row.find("number").map(DocumentNumber::of))
        .kind(constant(InstrumentKind.class, row.text("kind")))
        .title(row.find("vi"))
        .englishTitle(row.find("en"))
        .issuer(row.text("issuer"))
        .issuedOn(row.date("issuedOn"))
        .issueYear(Integer.parseInt(row.text("issueYear")))
        .inForceFrom(row.date("inForceFrom"))
        .inForceUntil(row.date("inForceUntil"))
        .knownFrom(row.date("knownFrom"))
        .knownUntil(row.date("knownUntil"))
        .status(constant(InstrumentStatus.class, row.text("status")))
        .planYear(row.find("planYear").map(Integer::valueOf))
        .demands(row.find("demands"))
        .sources(row.list("source"))
        .confidence(row.text("confidence"))
        .remark(row.find("remark"));
    return builder;
  }
}
