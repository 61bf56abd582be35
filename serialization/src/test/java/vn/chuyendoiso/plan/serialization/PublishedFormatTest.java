package vn.chuyendoiso.plan.serialization;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chuyendoiso.plan.document.Document;
import vn.chuyendoiso.plan.document.DocumentType;

/**
 * What is published about the format is what the shapes and the vocabulary say today.
 *
 * <p>Whoever changed either on purpose writes the files anew with {@code mvn test -pl serialization
 * -am -Dtest=PublishedFormatTest,AjvSampleProperties -Dsurefire.failIfNoSpecifiedTests=false
 * -Dformat.write=true}, and looks at what changed.
 */
class PublishedFormatTest {

  private static final String FOLDER =
      "vn/chuyendoiso/plan/serialization/schema/" + DocumentShapes.CURRENT_VERSION + "/";

  @ParameterizedTest
  @EnumSource
  void the_schema_in_the_jar_is_the_one_that_the_shapes_give(DocumentType type) throws IOException {
    String file = FOLDER + Scalars.code(type) + ".schema.json";
    publish(Path.of("src/main/resources").resolve(file), PlanSchema.text(type));
    if (!isWriting()) {
      try (InputStream stream = PlanSchema.class.getModule().getResourceAsStream(file)) {
        assertThat(new String(stream.readAllBytes(), UTF_8)).isEqualTo(PlanSchema.text(type));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"vi", "en"})
  void the_reference_of_the_format_is_the_one_that_the_shapes_give(String language)
      throws IOException {
    Locale locale = Locale.forLanguageTag(language);
    publish(Path.of("docs", "format." + language + ".md"), FormatReference.in(locale).text());
  }

  @Test
  void the_example_of_the_reference_is_read_without_a_finding_and_stands_in_wire_order() {
    ReadResult<Document> result = Json.read(FormatReference.example());
    assertThat(result.getFindings()).isEmpty();
    assertThat(new String(PlanJson.write(result.orThrow()), UTF_8))
        .isEqualTo(FormatReference.example());
  }

  private static void publish(Path relative, String text) throws IOException {
    Path file = Path.of(System.getProperty("basedir", "")).resolve(relative);
    if (isWriting()) {
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    }
    assertThat(Files.readString(file)).isEqualTo(text);
  }

  static boolean isWriting() {
    return Boolean.getBoolean("format.write");
  }
}
