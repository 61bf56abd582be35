package vn.chuyendoiso.plan.serialization;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import vn.chuyendoiso.plan.document.Document;
import vn.chuyendoiso.plan.finding.Finding;
import vn.chuyendoiso.plan.finding.Position;

/** Texts as documents, and findings as lines. */
final class Json {

  static final Locale VI = Locale.forLanguageTag("vi");

  private Json() {}

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  static ReadResult<Document> read(String text) {
    return PlanJson.read(bytes(text));
  }

  /** A part of a document, as compact JSON. */
  static <V> String write(WireType<V> type, V value) {
    JsonOutput out = JsonOutput.large(false);
    type.write(out, value);
    return new String(out.toBytes(), StandardCharsets.UTF_8);
  }

  /** A plan with one member more, which begins on the third line. */
  static String plan(String members) {
    return "{\"documentType\": \"transformation-plan\", \"formatVersion\": \"2.1\",\n"
        + "\"title\": \"Kế hoạch\",\n"
        + members
        + "}";
  }

  /** The findings as "id pointer line:column", and a check that every one can be said. */
  static List<String> lines(ReadResult<?> result) {
    return result.getFindings().stream().map(f -> line(result, f)).toList();
  }

  private static String line(ReadResult<?> result, Finding finding) {
    for (Locale locale : List.of(VI, Locale.ENGLISH)) {
      String said = result.render(finding, locale);
      // A broken document may be quoted, braces and all; an argument without a value may not.
      if (said.isBlank() || said.matches("(?s).*\\{[a-zA-Z]+}.*")) {
        throw new AssertionError(said);
      }
      if (said.matches("(?s).*(jackson|java\\.|Exception|\\[Source).*")) {
        throw new AssertionError("not our words: " + said);
      }
    }
    return finding.getId()
        + " "
        + finding.getPointer()
        + finding.getPosition().map(Position::toString).map(p -> " " + p).orElse("");
  }
}
