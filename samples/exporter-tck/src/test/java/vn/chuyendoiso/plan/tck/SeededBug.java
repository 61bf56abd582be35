package vn.chuyendoiso.plan.tck;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.stream.XMLStreamException;
import vn.chuyendoiso.plan.document.Document;
import vn.chuyendoiso.plan.document.TransformationPlan;
import vn.chuyendoiso.plan.serialization.PlanJson;
import vn.chuyendoiso.plan.text.KeptMember;
import vn.chuyendoiso.plan.text.KeptMembers;

/**
 * A fault of the kind that real exporters have.
 *
 * @param name what it does, as a vendor's change log would say it
 * @param requirement the requirement that names it best; others may fail too
 * @param exporter the exporter that has it
 */
record SeededBug(String name, Requirement requirement, Supplier<ExporterUnderTest> exporter) {

  private static final LocalDate QUARTER = LocalDate.of(2025, 4, 1);

  @Override
  public String toString() {
    return name;
  }

  static List<SeededBug> all() {
    List<SeededBug> all = new ArrayList<>();
    words(all);
    numbers(all);
    times(all);
    values(all);
    roles(all);
    rows(all);
    members(all);
    bytes(all);
    machines(all);
    safety(all);
    pages(all);
    return all;
  }

  private static void words(List<SeededBug> all) {
    json(all, "cuts texts at 255 characters", Requirement.TEXTS, Damage.texts(t -> cut(t, 255)));
    all.add(
        new SeededBug(
            "XLSX: cuts texts at 32,767 characters",
            Requirement.TEXTS,
            () -> sheets(Damage.texts(t -> cut(t, 32_767)))));
    json(all, "writes d for đ", Requirement.TEXTS, Damage.texts(t -> t.replace('đ', 'd')));
    json(all, "drops letters that ASCII lacks", Requirement.TEXTS, Damage.texts(SeededBug::ascii));
    xml(all, "XML: trims white space", Requirement.TEXTS, Damage.texts(String::strip));
    json(
        all,
        "makes double blanks single",
        Requirement.TEXTS,
        Damage.texts(t -> t.replaceAll(" {2,}", " ")));
    json(
        all,
        "makes straight quotation marks curly",
        Requirement.TEXTS,
        Damage.texts(t -> t.replaceAll("\"([^\"]*)\"", "“$1”")));
    json(all, "makes dashes hyphens", Requirement.TEXTS, Damage.texts(t -> t.replace('–', '-')));
    json(all, "loses line breaks", Requirement.TEXTS, Damage.texts(t -> t.replace('\n', ' ')));
    xml(
        all,
        "XML: writes CR LF for a line break",
        Requirement.TEXTS,
        Damage.texts(t -> t.replace("\n", "\r\n")));
    json(all, "loses tabs", Requirement.TEXTS, Damage.texts(t -> t.replace("\t", "")));
    json(
        all,
        "writes ? for each half of an emoji",
        Requirement.TEXTS,
        Damage.texts(t -> t.replaceAll("[\\x{10000}-\\x{10FFFF}]", "??")));
    json(
        all,
        "writes halves of an emoji alone, which UTF-8 cannot hold",
        Requirement.TEXTS,
        Damage.texts(SeededBug::halved));
    xml(all, "XML: escapes twice", Requirement.TEXTS, Damage.texts(t -> t.replace("&", "&amp;")));
    json(
        all,
        "takes the word null for nothing",
        Requirement.TEXTS,
        Damage.everywhere((n, p) -> p.equals(new Tree.Text("null")) ? new Tree.Text("") : p));
    json(
        all,
        "reads 0017 as 17",
        Requirement.TEXTS,
        Damage.texts(t -> t.matches("0+\\d+") ? t.replaceFirst("^0+", "") : t));
    json(
        all,
        "reads the code 13.0 as 13",
        Requirement.PRINTED_TEXTS,
        Damage.texts("code", t -> t.replaceFirst("\\.0$", "")));
    json(
        all,
        "drops the printed text where the meaning is known",
        Requirement.PRINTED_TEXTS,
        Damage.everywhere(
            (n, p) ->
                p instanceof Tree.Obj o && o.members().containsKey("meaning")
                    ? o.without("text")
                    : p));
    json(
        all,
        "spells the number of a document anew",
        Requirement.PRINTED_TEXTS,
        Damage.texts("number", t -> t.replace("NĐ", "ND").replace("Đ-", "D-").replace("QĐ", "QD")));
  }

  private static void numbers(List<SeededBug> all) {
    json(
        all,
        "rounds 14.5 to 15",
        Requirement.NUMBERS,
        Damage.numbers(n -> new BigDecimal(n).setScale(0, RoundingMode.HALF_UP).toPlainString()));
    json(
        all,
        "reads 4.0 as 40",
        Requirement.NUMBERS,
        Damage.numbers(n -> n.matches("\\d+\\.\\d") ? n.replace(".", "") : n));
    json(
        all,
        "drops final zeros",
        Requirement.NUMBERS,
        Damage.numbers(
            n -> n.contains(".") ? new BigDecimal(n).stripTrailingZeros().toPlainString() : n));
    json(
        all,
        "keeps numbers as doubles",
        Requirement.NUMBERS,
        Damage.numbers(
            n -> n.length() > 9 ? new BigDecimal(Double.parseDouble(n)).toPlainString() : n));
    json(
        all,
        "writes numbers in scientific notation with six digits",
        Requirement.NUMBERS,
        Damage.numbers(
            n ->
                n.length() > 7
                    ? new BigDecimal(String.format(Locale.ROOT, "%.5e", new BigDecimal(n)))
                        .toPlainString()
                    : n));
    json(
        all,
        "keeps the lower end of a range only",
        Requirement.NUMBERS,
        Damage.everywhere(
            (n, p) ->
                p instanceof Tree.Obj o && o.text("form").equals("interval")
                    ? new Tree.Obj(
                        members(
                            "form",
                            new Tree.Text("quantity"),
                            "comparison",
                            o.members().get("comparison"),
                            "number",
                            o.members().get("lower")))
                    : p));
  }

  private static void times(List<SeededBug> all) {
    json(
        all,
        "turns Quý II/2025 into 2025-04-01",
        Requirement.DATES,
        Damage.everywhere(
            (n, p) ->
                p instanceof Tree.Obj o && o.text("form").equals("quarter") ? day(QUARTER) : p));
    json(
        all,
        "turns a month into its last day",
        Requirement.DATES,
        Damage.everywhere(
            (n, p) ->
                p instanceof Tree.Obj o && o.text("form").equals("month")
                    ? day(LocalDate.parse(o.text("month") + "-28"))
                    : p));
    json(
        all,
        "shifts dates by the seven hours of Hà Nội",
        Requirement.DATES,
        Damage.texts(t -> isDate(t) ? LocalDate.parse(t).minusDays(1).toString() : t));
    json(
        all,
        "swaps day and month where both are possible",
        Requirement.DATES,
        Damage.texts(t -> isDate(t) ? swapped(t) : t));
    json(all, "drops the hour of a deadline", Requirement.DATES, Damage.without("time"));
  }

  private static void values(List<SeededBug> all) {
    json(
        all,
        "reads \"trên 80%\" as 80%",
        Requirement.COMPARATORS,
        Damage.texts("comparison", t -> "unspecified"));
    json(
        all,
        "writes \"trước ngày\" as \"đến ngày\"",
        Requirement.COMPARATORS,
        Damage.texts("bound", t -> "on-or-before"));
    json(all, "drops hedges", Requirement.HEDGES, Damage.without("commitment"));
    json(
        all,
        "takes what is not hedged for firm",
        Requirement.HEDGES,
        Damage.objects(
            "targets",
            o ->
                o.members().containsKey("commitment")
                    ? o
                    : o.with("commitment", new Tree.Text("firm"))));
    json(all, "drops units", Requirement.UNITS, Damage.without("unit"));
    json(
        all,
        "writes % as \"phần trăm\"",
        Requirement.UNITS,
        Damage.texts("unit", t -> t.replace("%", "phần trăm")));
    json(all, "drops baselines", Requirement.BASELINES, Damage.without("baseline"));
  }

  private static void roles(List<SeededBug> all) {
    json(
        all,
        "drops all joint leads but the first",
        Requirement.JOINT_LEADS,
        Damage.objects(
            "assignments",
            o ->
                o.text("responsibility").equals("lead")
                    ? o.with("actors", new Tree.Arr(Damage.first(o.list("actors"), 1)))
                    : o));
    json(
        all,
        "sorts joint leads by name",
        Requirement.JOINT_LEADS,
        Damage.objects(
            "assignments",
            o ->
                o.with(
                    "actors",
                    new Tree.Arr(
                        o.list("actors").stream()
                            .sorted(Comparator.comparing(Tree::json))
                            .toList()))));
    json(
        all,
        "drops coordinators",
        Requirement.OTHER_ROLES,
        Damage.lists(
            "assignments",
            l ->
                l.stream()
                    .filter(a -> !((Tree.Obj) a).text("responsibility").equals("coordinate"))
                    .toList()));
    json(
        all,
        "copies the roles of a row down to the rows below",
        Requirement.INHERITED_ASSIGNMENTS,
        Damage.everywhere(SeededBug::copiedDown));
  }

  private static Tree copiedDown(String name, Tree part) {
    if (!(part instanceof Tree.Obj row) || row.list("children").isEmpty()) {
      return part;
    }
    Tree roles = row.members().get("assignments");
    return roles == null
        ? part
        : row.with(
            "children",
            new Tree.Arr(
                row.list("children").stream()
                    .map(c -> (Tree.Obj) c)
                    .<Tree>map(
                        c ->
                            c.members().containsKey("assignments")
                                ? c
                                : c.with("assignments", roles))
                    .toList()));
  }

  private static void rows(List<SeededBug> all) {
    json(
        all,
        "drops the last task",
        Requirement.ROWS,
        Damage.lists("tasks", l -> Damage.first(l, Math.max(1, l.size() - 1))));
    json(
        all,
        "merges tasks of equal titles",
        Requirement.ROWS,
        Damage.lists("tasks", l -> merged(l, "title")));
    json(
        all,
        "merges rows that are alike",
        Requirement.ROWS,
        Damage.lists("", l -> List.copyOf(new LinkedHashSet<>(l))));
    json(all, "drops the rows below rows", Requirement.ROWS, Damage.without("children"));
    json(
        all,
        "sorts tasks by title",
        Requirement.ORDER,
        Damage.lists(
            "tasks",
            l ->
                l.stream()
                    .sorted(Comparator.comparing(t -> ((Tree.Obj) t).text("title")))
                    .toList()));
    json(
        all,
        "sorts legal bases by number",
        Requirement.ORDER,
        Damage.lists(
            "legalBases",
            l -> l.stream().sorted(Comparator.comparing(b -> label((Tree.Obj) b))).toList()));
    json(all, "numbers rows anew", Requirement.IDS, Damage.lists("tasks", l -> renumbered(l)));
    json(all, "gives each task the same key", Requirement.IDS, sameKeys());
    json(
        all,
        "drops references to targets",
        Requirement.IDS,
        Damage.objects("tasks", o -> o.without("targets")));
  }

  private static String label(Tree.Obj basis) {
    return basis.members().get("instrument") instanceof Tree.Obj i ? i.text("number") : "";
  }

  private static void members(List<SeededBug> all) {
    all.add(
        new SeededBug(
            "drops unknown members",
            Requirement.UNKNOWN_MEMBERS,
            () ->
                json(
                    d ->
                        PlanJson.write(
                            d.withKept(
                                new KeptMembers(
                                    d.getKept().members().stream()
                                        .filter(m -> m.name().equals(m.after()))
                                        .toList()))))));
    all.add(
        new SeededBug(
            "puts unknown members behind all others",
            Requirement.UNKNOWN_MEMBERS,
            () ->
                json(
                    d ->
                        PlanJson.write(
                            d.withKept(
                                new KeptMembers(
                                    d.getKept().members().stream()
                                        .map(
                                            m ->
                                                m.name().equals(m.after())
                                                    ? m
                                                    : new KeptMember(m.name(), m.json(), "title"))
                                        .toList()))))));
    json(
        all,
        "loses the empty list",
        Requirement.EMPTY_AND_ABSENT,
        Damage.everywhere((n, p) -> p.equals(new Tree.Arr(List.of())) ? null : p));
    json(
        all,
        "writes null for the empty list",
        Requirement.EMPTY_AND_ABSENT,
        Damage.everywhere((n, p) -> p.equals(new Tree.Arr(List.of())) ? new Tree.Bare("null") : p));
    json(
        all,
        "leaves out null",
        Requirement.EMPTY_AND_ABSENT,
        Damage.everywhere((n, p) -> p.equals(new Tree.Bare("null")) ? null : p));
    json(
        all,
        "writes an empty list where none is stated",
        Requirement.EMPTY_AND_ABSENT,
        o ->
            o.members().containsKey("approvals")
                ? o
                : o.with("approvals", new Tree.Arr(List.of())));
  }

  private static void bytes(List<SeededBug> all) {
    Charset windows = Charset.forName("windows-1258");
    all.add(
        new SeededBug(
            "writes Windows-1258",
            Requirement.ENCODING,
            () ->
                json(
                    d -> Attempt.tree(d).json().getBytes(windows),
                    f -> PlanJson.read(recoded(f, windows)).orThrow())));
    all.add(
        new SeededBug(
            "begins with a byte-order mark that is not declared",
            Requirement.ENCODING,
            () -> json(d -> ("\uFEFF" + Attempt.tree(d).json()).getBytes(StandardCharsets.UTF_8))));
    all.add(
        new SeededBug(
            "CSV: forgets the declared byte-order mark",
            Requirement.ENCODING,
            () ->
                PlanTable.csv(
                    d -> {
                      byte[] file = PlanTable.csv(PlanTable.rows(d), PlanTable::quoted);
                      return Arrays.copyOfRange(file, 3, file.length);
                    })));
    all.add(
        new SeededBug(
            "XML: declares windows-1252 and writes UTF-8",
            Requirement.ENCODING,
            () ->
                xml(
                    d ->
                        PlanXml.write(Attempt.tree(d), PlanXml::escaped)
                            .replaceFirst("UTF-8", "windows-1252")
                            .getBytes(StandardCharsets.UTF_8),
                    PlanXml::read)));
    all.add(
        new SeededBug(
            "writes letters and marks apart (NFD)",
            Requirement.NFC,
            () ->
                json(
                    d ->
                        Normalizer.normalize(Attempt.tree(d).json(), Normalizer.Form.NFD)
                            .getBytes(StandardCharsets.UTF_8))));
    all.add(
        new SeededBug(
            "XML: does not escape &",
            Requirement.WELL_FORMED,
            () ->
                xml(
                    d ->
                        PlanXml.write(Attempt.tree(d), t -> t.replace("<", "&lt;"))
                            .getBytes(StandardCharsets.UTF_8),
                    PlanXml::read)));
    all.add(
        new SeededBug(
            "XML: declares a document type",
            Requirement.WELL_FORMED,
            () ->
                xml(
                    d ->
                        PlanXml.write(Attempt.tree(d), PlanXml::escaped)
                            .replaceFirst("\\?>", "?><!DOCTYPE plan SYSTEM \"plan.dtd\">")
                            .getBytes(StandardCharsets.UTF_8),
                    PlanXml::read)));
    all.add(
        new SeededBug(
            "CSV: does not double quotation marks",
            Requirement.WELL_FORMED,
            () -> PlanTable.csv(d -> PlanTable.csv(PlanTable.rows(d), t -> '"' + t + '"'))));
    all.add(
        new SeededBug(
            "CSV: does not quote cells with the separator",
            Requirement.WELL_FORMED,
            () ->
                PlanTable.csv(
                    d ->
                        PlanTable.csv(
                            PlanTable.rows(d), t -> t.contains(";") ? t : PlanTable.quoted(t)))));
  }

  private static void machines(List<SeededBug> all) {
    all.add(
        new SeededBug(
            "writes a new key at each export",
            Requirement.SAME_BYTES,
            () ->
                xml(
                    d ->
                        (PlanXml.write(Attempt.tree(d), PlanXml::escaped)
                                + "<!-- "
                                + UUID.randomUUID()
                                + " -->")
                            .getBytes(StandardCharsets.UTF_8),
                    PlanXml::read)));
    all.add(
        new SeededBug(
            "writes the decimal sign of the machine's locale",
            Requirement.LOCALE_AND_TIME_ZONE,
            () -> xmlOf(SeededBug::inDefaultLocale)));
    all.add(
        new SeededBug(
            "writes capitals by the machine's locale",
            Requirement.LOCALE_AND_TIME_ZONE,
            () -> xmlOf(SeededBug::capitals)));
    all.add(
        new SeededBug(
            "shifts dates by the machine's time zone",
            Requirement.LOCALE_AND_TIME_ZONE,
            () -> xmlOf(Damage.texts(t -> isDate(t) ? throughUtc(t) : t))));
    all.add(
        new SeededBug(
            "keeps the file of the first document with a title",
            Requirement.NO_MEMORY,
            () -> {
              Map<String, byte[]> files = new HashMap<>();
              return json(
                  d -> {
                    synchronized (files) {
                      return files.computeIfAbsent(d.getTitle(), t -> PlanJson.write(d));
                    }
                  });
            }));
    all.add(
        new SeededBug(
            "counts the documents that it wrote",
            Requirement.NO_MEMORY,
            () -> {
              int[] tasks = new int[1];
              return xml(
                  d -> {
                    tasks[0] = Math.max(tasks[0], Attempt.tree(d).list("tasks").size());
                    return (PlanXml.write(Attempt.tree(d), PlanXml::escaped)
                            + "<!-- most tasks: "
                            + tasks[0]
                            + " -->")
                        .getBytes(StandardCharsets.UTF_8);
                  },
                  PlanXml::read);
            }));
    all.add(
        new SeededBug(
            "shares a field between threads",
            Requirement.CONCURRENCY,
            () -> {
              Document[] current = new Document[1];
              return json(
                  d -> {
                    current[0] = d;
                    Thread.sleep(1);
                    return PlanJson.write(current[0]);
                  });
            }));
    all.add(
        new SeededBug(
            "fails where no issuer is stated",
            Requirement.EVERY_DOCUMENT_IS_WRITTEN,
            () -> json(d -> d.getIssuer().map(i -> PlanJson.write(d)).orElseThrow())));
    all.add(
        new SeededBug(
            "reads no document without a period",
            Requirement.OWN_FILES_ARE_READ,
            () ->
                json(
                    PlanJson::write,
                    f -> {
                      Document document = PlanJson.read(f).orThrow();
                      return document.getPeriod().map(p -> document).orElseThrow();
                    })));
    all.add(
        new SeededBug(
            "gives no file for an untitled draft",
            Requirement.EMPTY_DOCUMENTS,
            () -> json(d -> d.getTitle().isEmpty() ? new byte[0] : PlanJson.write(d))));
    json(
        all,
        "stops after 1,000 rows",
        Requirement.HUGE_DOCUMENTS,
        Damage.lists("", l -> Damage.first(l, 1_000)));
    all.add(
        new SeededBug(
            "reads what it can of a file that was cut off",
            Requirement.DAMAGED_FILES,
            () -> json(PlanJson::write, f -> PlanJson.read(f).getPartialDocument().orElseThrow())));
    all.add(
        new SeededBug(
            "adds a place of writing when it reads",
            Requirement.SAME_BYTES_AFTER_READING,
            () ->
                json(
                    PlanJson::write,
                    f -> {
                      Tree.Obj read = Attempt.tree(PlanJson.read(f).orThrow());
                      return Attempt.document(
                              read.members().containsKey("place")
                                  ? read
                                  : read.with("place", new Tree.Text("Hà Nội")))
                          .orElseThrow();
                    })));
  }

  private static void safety(List<SeededBug> all) {
    all.add(
        new SeededBug(
            "CSV: lets texts begin like formulas",
            Requirement.FORMULAS,
            () ->
                PlanTable.csv(
                    d ->
                        PlanTable.csv(
                            PlanTable.rows(d), t -> '"' + t.replace("\"", "\"\"") + '"'))));
    all.add(
        new SeededBug(
            "CSV: guards = only",
            Requirement.FORMULAS,
            () ->
                PlanTable.csv(
                    d ->
                        PlanTable.csv(
                            PlanTable.rows(d),
                            t ->
                                '"'
                                    + (t.startsWith("=") ? "'" : "")
                                    + t.replace("\"", "\"\"")
                                    + '"'))));
    all.add(
        new SeededBug(
            "XLSX: writes texts with = as formulas",
            Requirement.FORMULAS,
            () ->
                ExporterUnderTest.of(
                    "XLSX",
                    ExportFormat.xlsx(),
                    d -> PlanSheets.write(Attempt.tree(d), 32_000, true))));
    all.add(
        new SeededBug(
            "XML: reads external entities",
            Requirement.EXTERNAL_ENTITIES,
            () ->
                xml(
                    d -> PlanXml.write(Attempt.tree(d)),
                    f -> PlanXml.read(f, UnaryOperator.identity(), true))));
    reading(
        all,
        "XML: reads declarations that lie elsewhere",
        Requirement.EXTERNAL_ENTITIES,
        f -> PlanXml.readThrough(withoutExternalTexts(), f));
    reading(
        all,
        "XML: quotes external entities when it refuses them",
        Requirement.EXTERNAL_ENTITIES,
        SeededBug::quoting);
    reading(
        all,
        "XML: includes other files",
        Requirement.INCLUSIONS,
        f -> PlanXml.readThrough(including(), f));
    reading(
        all,
        "XML: lets entities grow without end",
        Requirement.ENTITY_GROWTH,
        PlanXml::readGrowing);
    reading(
        all,
        "XML: refuses long entities, but not nested ones",
        Requirement.ENTITY_GROWTH,
        SeededBug::withoutLongEntities);
    all.add(
        new SeededBug(
            "XML: gives letters and marks apart when it reads",
            Requirement.NFC,
            () -> xml(d -> PlanXml.write(Attempt.tree(d)), f -> apart(PlanXml.read(f)))));
  }

  private static void reading(
      List<SeededBug> all, String name, Requirement requirement, Importer importer) {
    all.add(
        new SeededBug(name, requirement, () -> xml(d -> PlanXml.write(Attempt.tree(d)), importer)));
  }

  /** As many have it: entities with texts from elsewhere are off, declarations are not. */
  private static DocumentBuilderFactory withoutExternalTexts() throws ParserConfigurationException {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
    factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
    return factory;
  }

  private static DocumentBuilderFactory including() throws ParserConfigurationException {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    factory.setNamespaceAware(true);
    factory.setXIncludeAware(true);
    return factory;
  }

  private static Document quoting(byte[] file) throws XMLStreamException {
    if (!new String(file, StandardCharsets.UTF_8).contains("<!DOCTYPE")) {
      return PlanXml.read(file);
    }
    Document read = PlanXml.read(file, UnaryOperator.identity(), true);
    throw new XMLStreamException("no document type, please: " + read.getTitle());
  }

  private static Document withoutLongEntities(byte[] file) throws XMLStreamException {
    if (new String(file, StandardCharsets.UTF_8).matches("(?s).*<!ENTITY \\S+ \"[^\"]{9000}.*")) {
      throw new XMLStreamException("an entity is too long");
    }
    return PlanXml.readGrowing(file);
  }

  /** Builds the document without the library's reader, which would put the letters together. */
  private static Document apart(Document document) {
    String title = Normalizer.normalize(document.getTitle(), Normalizer.Form.NFD);
    if (document instanceof TransformationPlan plan) {
      return plan.withTitle(title);
    }
    return document;
  }

  private static void pages(List<SeededBug> all) {
    page(all, "HTML: does not escape <", Requirement.VISIBLE_FACTS, r -> r, t -> t);
    page(
        all,
        "HTML: leaves out all leads but the first",
        Requirement.VISIBLE_FACTS,
        r -> r.stream().map(c -> with(c, 2, c.get(2).split("; ", 2)[0])).toList(),
        PlanXml::escaped);
    page(
        all,
        "HTML: cuts titles at 60 characters",
        Requirement.VISIBLE_FACTS,
        r -> r.stream().map(c -> with(c, 1, cut(c.get(1), 60))).toList(),
        PlanXml::escaped);
    page(
        all,
        "HTML: drops the last row of the page",
        Requirement.VISIBLE_FACTS,
        r -> r.subList(0, Math.max(0, r.size() - 1)),
        PlanXml::escaped);
    page(
        all,
        "HTML: sorts tasks by title",
        Requirement.VISIBLE_ORDER,
        r -> r.stream().sorted(Comparator.comparing((List<String> c) -> c.get(1))).toList(),
        PlanXml::escaped);
  }

  private static void page(
      List<SeededBug> all,
      String name,
      Requirement requirement,
      UnaryOperator<List<List<String>>> rows,
      UnaryOperator<String> escape) {
    all.add(
        new SeededBug(
            name,
            requirement,
            () -> PlanTable.html(d -> PlanTable.html(rows.apply(PlanTable.rows(d)), escape))));
  }

  private static void json(
      List<SeededBug> all, String name, Requirement requirement, UnaryOperator<Tree.Obj> damage) {
    all.add(
        new SeededBug(name, requirement, () -> json(d -> damage.apply(Attempt.tree(d)).bytes())));
  }

  private static void xml(
      List<SeededBug> all, String name, Requirement requirement, UnaryOperator<Tree.Obj> damage) {
    all.add(new SeededBug(name, requirement, () -> xmlOf(damage)));
  }

  private static ExporterUnderTest json(Exporter exporter) {
    return json(exporter, f -> PlanJson.read(f).orThrow());
  }

  private static ExporterUnderTest json(Exporter exporter, Importer importer) {
    return ExporterUnderTest.of("JSON", ExportFormat.json(), exporter).withImporter(importer);
  }

  private static ExporterUnderTest xmlOf(UnaryOperator<Tree.Obj> damage) {
    return xml(d -> PlanXml.write(damage.apply(Attempt.tree(d))), PlanXml::read);
  }

  private static ExporterUnderTest xml(Exporter exporter, Importer importer) {
    return ExporterUnderTest.of("XML", ExportFormat.xml(), exporter).withImporter(importer);
  }

  private static ExporterUnderTest sheets(UnaryOperator<Tree.Obj> damage) {
    return ExporterUnderTest.of(
            "XLSX",
            ExportFormat.xlsx(),
            d -> PlanSheets.write(damage.apply(Attempt.tree(d)), 32_000, false))
        .withImporter(PlanSheets::read);
  }

  private static byte[] recoded(byte[] file, Charset charset) throws IOException {
    return new String(file, charset).getBytes(StandardCharsets.UTF_8);
  }

  private static String cut(String text, int most) {
    return text.substring(0, Math.min(text.length(), most));
  }

  private static String ascii(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("[^\\x00-\\x7F]", "");
  }

  private static String halved(String text) {
    StringBuilder halves = new StringBuilder();
    text.chars()
        .filter(c -> !Character.isLowSurrogate((char) c))
        .forEach(c -> halves.append((char) c));
    return halves.toString();
  }

  private static boolean isDate(String text) {
    return text.matches("\\d{4}-\\d\\d-\\d\\d");
  }

  private static String swapped(String date) {
    LocalDate day = LocalDate.parse(date);
    return day.getDayOfMonth() > 12
        ? date
        : LocalDate.of(day.getYear(), day.getDayOfMonth(), day.getMonthValue()).toString();
  }

  private static String throughUtc(String date) {
    return LocalDate.parse(date)
        .atStartOfDay(ZoneId.systemDefault())
        .withZoneSameInstant(ZoneOffset.UTC)
        .toLocalDate()
        .toString();
  }

  private static Tree.Obj inDefaultLocale(Tree.Obj document) {
    NumberFormat format = NumberFormat.getNumberInstance();
    format.setMaximumFractionDigits(40);
    format.setGroupingUsed(false);
    return Damage.everywhere(
            (n, p) ->
                p instanceof Tree.Bare b && b.token().matches("\\d+\\.\\d*[1-9]")
                    ? new Tree.Bare(format.format(new BigDecimal(b.token())))
                    : p)
        .apply(document);
  }

  @SuppressWarnings("StringCaseLocaleUsage") // the fault is the point
  private static Tree.Obj capitals(Tree.Obj document) {
    return document.with(
        "documentType",
        new Tree.Text(document.text("documentType").toUpperCase().toLowerCase(Locale.ROOT)));
  }

  private static Tree day(LocalDate date) {
    return new Tree.Obj(
        members(
            "form",
            new Tree.Text("day"),
            "bound",
            new Tree.Text("on-or-before"),
            "date",
            new Tree.Text(date.toString())));
  }

  private static Map<String, Tree> members(Object... pairs) {
    Map<String, Tree> members = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      members.put((String) pairs[i], (Tree) pairs[i + 1]);
    }
    return members;
  }

  private static List<Tree> merged(List<Tree> rows, String member) {
    Map<String, Tree> kept = new LinkedHashMap<>();
    rows.forEach(r -> kept.putIfAbsent(((Tree.Obj) r).text(member), r));
    return List.copyOf(kept.values());
  }

  private static List<Tree> renumbered(List<Tree> rows) {
    List<Tree> renumbered = new ArrayList<>();
    for (Tree row : rows) {
      renumbered.add(
          row instanceof Tree.Obj o
              ? o.with("id", new Tree.Text(Integer.toString(renumbered.size() + 1)))
              : row);
    }
    return renumbered;
  }

  private static UnaryOperator<Tree.Obj> sameKeys() {
    return Damage.objects("tasks", o -> o.with("id", new Tree.Text("nv-1")));
  }

  private static List<String> with(List<String> cells, int column, String cell) {
    List<String> changed = new ArrayList<>(cells);
    changed.set(column, cell);
    return changed;
  }
}
