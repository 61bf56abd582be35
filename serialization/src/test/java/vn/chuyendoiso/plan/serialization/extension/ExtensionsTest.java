package vn.chuyendoiso.plan.serialization.extension;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;
import vn.chuyendoiso.plan.document.Document;
import vn.chuyendoiso.plan.document.PlanDocument;
import vn.chuyendoiso.plan.finding.Severity;
import vn.chuyendoiso.plan.serialization.PlanJson;
import vn.chuyendoiso.plan.serialization.embedding.Samples;
import vn.chuyendoiso.plan.serialization.embedding.VendorProgram;
import vn.chuyendoiso.plan.serialization.extension.ExtensionVocabulary.Declaration;
import vn.chuyendoiso.plan.task.Task;
import vn.chuyendoiso.plan.time.Deadline;

class ExtensionsTest {

  private static final Declaration NOTE =
      Declaration.of(ExtensionMember.text("lgsp:note"), Task.class, PlanDocument.class);
  private static final Declaration SHIFT =
      Declaration.of(ExtensionMember.number("lgsp:shift"), Deadline.class);

  @TempDir Path folder;

  private record Vocabulary(String namespace, List<Declaration> members)
      implements ExtensionVocabulary {}

  private record Other(String namespace, List<Declaration> members)
      implements ExtensionVocabulary {}

  @Test
  void every_use_is_listed_with_what_its_vocabulary_says() {
    Extensions extensions =
        Extensions.of(new Vocabulary("lgsp", List.of(NOTE, SHIFT)), new Other("vnpt", List.of()));
    String text =
        Samples.plan(
            """
            "lgsp:note": "a",
            "plain": 1,
            "tasks": [
              {"id": "nv-1", "title": "x", "lgsp:note": 7, "lgsp:nợ": {"a": 1},
               "deadline": {"text": "2025", "vnpt:x": null,
                 "meaning": {"form": "year", "year": 2025, "lgsp:shift": 1.5, "lgsp:note": "b"}},
               "children": [{"id": "nv-2", "title": "y", "lgsp:note": null}]}
            ],
            "truongGiang:hoSo": [1, 2]
            """);

    List<ExtensionUse> uses = extensions.uses(read(text));

    assertThat(uses)
        .extracting(u -> u.pointer() + " " + u.json() + " " + u.standing())
        .containsExactly(
            "/lgsp:note \"a\" FITTING",
            "/tasks/0/children/0/lgsp:note null FITTING",
            "/tasks/0/deadline/meaning/lgsp:note \"b\" MISPLACED",
            "/tasks/0/deadline/meaning/lgsp:shift 1.5 FITTING",
            "/tasks/0/deadline/vnpt:x null UNDECLARED",
            "/tasks/0/lgsp:note 7 UNFIT",
            "/tasks/0/lgsp:nợ {\"a\":1} UNDECLARED",
            "/truongGiang:hoSo [1,2] FOREIGN");
    assertThat(extensions.uses(read(text))).isEqualTo(uses);
  }

  @Test
  void a_document_of_others_is_in_order() {
    for (String text : Samples.golden()) {
      Document document = read(text);
      assertThat(Extensions.of().uses(document))
          .allSatisfy(u -> assertThat(u.standing()).isEqualTo(ExtensionUse.Standing.FOREIGN));
      assertThat(PlanJson.read(PlanJson.write(document)).getFindings())
          .noneSatisfy(f -> assertThat(f.getSeverity()).isEqualTo(Severity.ERROR));
    }
  }

  @Test
  void every_object_of_a_document_is_visited_at_its_place() {
    for (String text : Samples.golden()) {
      Document document = read(text);
      List<String> visited = new ArrayList<>();
      PartTree.visit(document, (part, pointer) -> visited.add(pointer.toString()));
      assertThat(visited).containsExactlyInAnyOrderElementsOf(objects(PlanJson.write(document)));
    }
  }

  /** The ways to all objects but those inside the members of vendors. */
  private static List<String> objects(byte[] json) {
    List<String> pointers = new ArrayList<>();
    try (JsonParser in = new JsonFactory().createParser(ObjectReadContext.empty(), json)) {
      for (JsonToken token = in.nextToken(); token != null; token = in.nextToken()) {
        if (token == JsonToken.PROPERTY_NAME && in.currentName().contains(":")) {
          in.nextToken();
          in.skipChildren();
        } else if (token == JsonToken.START_OBJECT) {
          pointers.add(in.streamReadContext().pathAsPointer().toString());
        }
      }
    }
    return pointers;
  }

  @Test
  void two_vocabularies_of_one_namespace_are_refused_by_name() {
    assertThatThrownBy(
            () ->
                Extensions.of(new Vocabulary("lgsp", List.of()), new Other("lgsp", List.of(NOTE))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContainingAll("lgsp", "ExtensionsTest$Vocabulary", "ExtensionsTest$Other");
  }

  @Test
  void a_vocabulary_declares_each_member_once_and_in_its_own_namespace() {
    assertThatThrownBy(() -> Extensions.of(new Vocabulary("vnpt", List.of(NOTE))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContainingAll("vnpt", "lgsp:note");
    assertThatThrownBy(() -> Extensions.of(new Vocabulary("lgsp", List.of(NOTE, NOTE))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageEndingWith("declares lgsp:note twice");
    assertThatThrownBy(() -> Declaration.of(ExtensionMember.text("lgsp:x"), String.class))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void a_vocabulary_is_found_by_its_namespace() {
    Vocabulary lgsp = new Vocabulary("lgsp", List.of(NOTE));
    assertThat(Extensions.of(lgsp).vocabulary("lgsp")).containsSame(lgsp);
    assertThat(Extensions.of(lgsp).vocabulary("vnpt")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"class path", "module path"})
  void a_vocabulary_is_installed_as_a_service(String kind)
      throws IOException, InterruptedException {
    assertThat(new VendorProgram("extension", folder, "Main", "Lgsp").run(kind, List.of()))
        .containsExactly(
            "{\"id\":\"nv-1\",\"lgsp:priority\":\"very-high\",\"title\":\"Việc\",\"vnpt:x\":1}",
            "/lgsp:priority FITTING",
            "/vnpt:x FOREIGN",
            kind);
  }

  private static Document read(String text) {
    return PlanJson.read(text.getBytes(UTF_8)).orThrow();
  }
}
