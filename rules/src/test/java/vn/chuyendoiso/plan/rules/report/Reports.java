package vn.chuyendoiso.plan.rules.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.chuyendoiso.plan.document.Document;
import vn.chuyendoiso.plan.document.Portfolio;
import vn.chuyendoiso.plan.finding.JsonPointer;
import vn.chuyendoiso.plan.finding.Position;
import vn.chuyendoiso.plan.law.DocumentNumber;
import vn.chuyendoiso.plan.rules.PlanValidator;
import vn.chuyendoiso.plan.rules.PortfolioReport;
import vn.chuyendoiso.plan.rules.PortfolioValidator;
import vn.chuyendoiso.plan.rules.ValidationReport;
import vn.chuyendoiso.plan.rules.waiver.PointerPattern;
import vn.chuyendoiso.plan.rules.waiver.Waiver;
import vn.chuyendoiso.plan.rules.waiver.Waivers;
import vn.chuyendoiso.plan.serialization.CanonicalJson;
import vn.chuyendoiso.plan.serialization.PlanJson;
import vn.chuyendoiso.plan.serialization.ReadResult;

/** Reports of real plans, written and read again. */
final class Reports {

  static final String PROGRAMME = "03-nq-cp-2025";
  static final String LANG_SON = "lang-son-246-kh-ubnd-2025";
  static final LocalDate AS_OF = LocalDate.of(2026, 11, 22);
  static final URI FILE = URI.create("plans/lang-son.json");

  static final JsonMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

  static final List<String> REAL_PLANS =
      List.of(
          PROGRAMME,
          "bo-tu-phap-2595-qd-btp-2025",
          "can-tho-2025",
          "can-tho-219-kh-ubnd-2025",
          "can-tho-224-kh-ubnd-2025",
          "dak-nong-de-an-2030",
          "gia-lai-18-kh-ubnd-2026",
          "gia-lai-2023",
          "lang-son-1878-qd-ubnd-2024",
          LANG_SON,
          "nghe-an-347-kh-ubnd-2022",
          "thai-nguyen-de-an-2024",
          "tra-vinh-122-kh-ubnd-2025",
          "tra-vinh-2043-qd-ubnd-2024");

  /** What writes a report to a stream. */
  interface Writer {
    void write(ByteArrayOutputStream out) throws IOException;
  }

  private Reports() {}

  /** The report of a real plan, with places and the digest of the plan. */
  static ValidationReport of(String plan) {
    ReadResult<Document> read = PlanJson.read(resource("plans/" + plan + ".json"), Document.class);
    Document document = read.orThrow();
    return PlanValidator.of(document)
        .asOf(AS_OF)
        .validate()
        .withDocumentDigest(CanonicalJson.digest(document))
        .locate(read::locate);
  }

  /** The plan of Lạng Sơn with all that a report can tell: waived, unused, expired, capped. */
  static ValidationReport manifold() {
    return of(LANG_SON)
        .apply(
            new Waivers(
                List.of(
                    waiver("plan-issued-late", "/issuedOn", LocalDate.of(2026, 12, 31)),
                    waiver("task-lead-missing", "/tasks/*", LocalDate.of(2026, 12, 31)),
                    waiver("plan-issued-late", "/**", LocalDate.of(2025, 12, 31)))))
        .withMaxPerRule(1);
  }

  /** The report on real plans together, with places and the digests of the plans. */
  static PortfolioReport together(List<String> plans) {
    List<ReadResult<Document>> reads =
        plans.stream()
            .map(p -> PlanJson.read(resource("plans/" + p + ".json"), Document.class))
            .toList();
    List<Document> documents = reads.stream().map(ReadResult::orThrow).toList();
    Portfolio portfolio = Portfolio.builder().addAllDocuments(documents).build();
    PortfolioReport report = PortfolioValidator.of(portfolio).asOf(AS_OF).validate();
    List<ValidationReport> digested = new ArrayList<>();
    for (int i = 0; i < documents.size(); i++) {
      digested.add(
          report.getReports().get(i).withDocumentDigest(CanonicalJson.digest(documents.get(i))));
    }
    return report
        .withReports(digested)
        .locate(reads.stream().map(r -> (Places) r::locate).toList());
  }

  /** Tells where parts of a document stand. */
  interface Places extends Function<Collection<JsonPointer>, Map<JsonPointer, Position>> {}

  /** The plan of Lạng Sơn twice and one of Gia Lai, with all that a report can tell. */
  static PortfolioReport manifoldTogether() {
    LocalDate lastDay = LocalDate.of(2026, 12, 31);
    return together(List.of(LANG_SON, "gia-lai-18-kh-ubnd-2026", LANG_SON))
        .apply(
            new Waivers(
                List.of(
                    waiver("portfolio-number-repeated", "/number", lastDay),
                    waiver("portfolio-task-repeated", "/tasks/*", lastDay),
                    waiver("plan-issued-late", "/issuedOn", lastDay))))
        .withMaxPerRule(1);
  }

  static JsonNode json(PortfolioReport report) {
    return JSON.readTree(bytes(out -> JsonReport.writeCompact(report, out)));
  }

  static JsonNode sarif(PortfolioReport report) {
    return JSON.readTree(bytes(out -> SarifReport.write(report, files(report), out)));
  }

  /** A file for each document, plans/0.json the first. */
  static List<URI> files(PortfolioReport report) {
    return IntStream.range(0, report.getReports().size())
        .mapToObj(i -> URI.create("plans/" + i + ".json"))
        .toList();
  }

  static Waiver waiver(String rule, String pointer, LocalDate lastDay) {
    return new Waiver(
        rule,
        PointerPattern.of(pointer),
        Optional.of(DocumentNumber.of("246/KH-UBND")),
        "Tỉnh chờ hướng dẫn của bộ",
        DocumentNumber.of("12/QĐ-UBND"),
        "Sở Thông tin và Truyền thông",
        lastDay);
  }

  static JsonNode json(ValidationReport report) {
    return JSON.readTree(bytes(out -> JsonReport.writeCompact(report, out)));
  }

  static JsonNode sarif(ValidationReport report) {
    return JSON.readTree(bytes(out -> SarifReport.write(report, FILE, out)));
  }

  static String text(Writer writer) {
    return new String(bytes(writer), StandardCharsets.UTF_8);
  }

  static byte[] bytes(Writer writer) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      writer.write(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static byte[] resource(String name) {
    try (InputStream stream = Reports.class.getClassLoader().getResourceAsStream(name)) {
      return stream.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
