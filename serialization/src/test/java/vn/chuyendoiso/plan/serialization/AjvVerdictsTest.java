package vn.chuyendoiso.plan.serialization;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.chuyendoiso.plan.document.DocumentType;

/**
 * The reader agrees with what Ajv, a validator that runs elsewhere, said of a sample by the
 * published schemas.
 *
 * <p>The verdicts are recorded, because a machine that builds this library need not have Node.
 * After a change of the format they are recorded anew: first the schemas and the sample as {@link
 * PublishedFormatTest} tells, then {@code npm install --no-package-lock && node judge.js} in {@code
 * src/test/ajv}.
 */
class AjvVerdictsTest {

  private static final Path FOLDER =
      Path.of(System.getProperty("basedir", "")).resolve(AjvSampleProperties.FOLDER);

  @Test
  void the_verdicts_are_those_on_the_schemas_and_the_sample_of_today() throws Exception {
    Map<String, String> recorded =
        Files.readAllLines(FOLDER.resolve("verdicts.tsv")).stream()
            .filter(l -> l.startsWith("# "))
            .map(l -> l.substring(2).split("\t"))
            .collect(Collectors.toMap(l -> l[0], l -> l[1]));
    assertThat(recorded.get("ajv")).startsWith("8.");
    assertThat(recorded)
        .containsEntry("sample", digest(Files.readAllBytes(FOLDER.resolve("sample.ndjson"))));
    for (DocumentType type : DocumentType.values()) {
      assertThat(recorded).containsEntry(Scalars.code(type), digest(PlanSchema.of(type)));
    }
  }

  @Test
  void the_reader_agrees_with_every_verdict() throws IOException {
    List<String> documents = Files.readAllLines(FOLDER.resolve("sample.ndjson"));
    List<String> verdicts =
        Files.readAllLines(FOLDER.resolve("verdicts.tsv")).stream()
            .filter(l -> !l.startsWith("#"))
            .toList();
    assertThat(verdicts).hasSameSizeAs(documents).hasSizeGreaterThanOrEqualTo(400);
    int invalid = 0;
    for (int i = 0; i < documents.size(); i++) {
      JsonNode line = Verdict.JSON.readTree(documents.get(i));
      DocumentType type = AjvSampleProperties.typeOf(line);
      Verdict reader = Verdict.ofReader(line.get("document").toString().getBytes(UTF_8), type);
      assertThat(reader.isValid())
          .as(verdicts.get(i) + " " + reader.reasons() + " " + documents.get(i))
          .isEqualTo(verdicts.get(i).equals("valid"));
      invalid += reader.isValid() ? 0 : 1;
    }
    assertThat(invalid).isGreaterThan(documents.size() / 6);
  }

  private static String digest(byte[] bytes) throws NoSuchAlgorithmException {
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
  }
}
