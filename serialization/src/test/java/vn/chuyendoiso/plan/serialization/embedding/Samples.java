package vn.chuyendoiso.plan.serialization.embedding;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.chuyendoiso.plan.document.TransformationPlan;
import vn.chuyendoiso.plan.finding.Finding;
import vn.chuyendoiso.plan.finding.Position;
import vn.chuyendoiso.plan.serialization.PlanJson;

/** Documents for the tests of all databinds. */
public final class Samples {

  private static final String GOLDEN = "/vn/chuyendoiso/plan/serialization/golden";

  private Samples() {}

  /** {@return the golden documents of all versions} */
  public static List<String> golden() {
    try (Stream<Path> files = Files.walk(Path.of(Samples.class.getResource(GOLDEN).toURI()))) {
      return files.filter(f -> f.toString().endsWith(".json")).sorted().map(Samples::text).toList();
    } catch (IOException | URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** {@return a plan with other members than its title} */
  public static String plan(String members) {
    return heading() + ",\n\"title\": \"Kế hoạch\",\n" + members + "}";
  }

  /** {@return a plan with fifteen things wrong, on fifteen lines and more} */
  public static String planted() {
    return heading()
        + ",\n"
        + """
          "tittle": "Kế hoạch chuyển đổi số",
          "issuedOn": "2025-6-30",
          "period": [2025],
          "tasks": [
            {"id": "nv 1", "title": "Việc thứ nhất"},
            {"id": "nv-2"},
            {"id": "nv-3", "title": null},
            {"id": "nv-4", "title": "Hải Phòng 😀", "deadline": {"meaning":
              {"form": "quarter", "year": 2025, "quarter": 5}}},
            {"id": "nv-5", "title": "x", "deadline": {"meaning":
              {"form": "year", "year": 2025, "month": "2025-06"}}},
            {"id": "nv-6", "title": "x", "assignments": [{"responsibility": "chủ trì"}]},
            {"id": "nv-7", "title": "x", "deliverables": "Quyết định"},
            {"id": "nv-8", "title": "x", "title": "y"},
            {"id": "nv-9", "title": "a\\ud800b"},
            null
          ],
          "ghiChú": {"a": [1.50, true, null]},
          "targets": [{"id": "ct-1", "title": "Tỷ lệ", "value": 80}]
        }\
        """;
  }

  private static String heading() {
    String written =
        new String(
            PlanJson.writeCompact(TransformationPlan.builder().title("Kế hoạch").build()), UTF_8);
    Matcher version = Pattern.compile("\"formatVersion\":\"([^\"]+)\"").matcher(written);
    if (!version.find()) {
      throw new AssertionError(written);
    }
    return "{\"documentType\": \"transformation-plan\", \"formatVersion\": \""
        + version.group(1)
        + "\"";
  }

  /**
   * Shows findings as lines.
   *
   * @param findings the findings
   * @return "id pointer line:column" of each
   */
  public static List<String> lines(List<Finding> findings) {
    return lines(findings, "", 0);
  }

  /**
   * Shows findings as lines, as if their document stood inside another.
   *
   * @param findings the findings
   * @param pointer the way to the document
   * @param down how many lines stand above it
   * @return "id pointer line:column" of each
   */
  public static List<String> lines(List<Finding> findings, String pointer, int down) {
    return findings.stream()
        .map(
            f ->
                f.getId()
                    + " "
                    + pointer
                    + f.getPointer()
                    + f.getPosition()
                        .map(p -> " " + new Position(p.line() + down, p.column()))
                        .orElse(""))
        .toList();
  }
}
