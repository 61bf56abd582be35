package vn.chuyendoiso.plan.serialization;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import vn.chuyendoiso.plan.law.ClauseCatalogue;

/** The words of the format and the shapes may not drift apart. */
class VocabularyTest {

  private static final Vocabulary WORDS = Vocabulary.bundled();

  private static final Collection<FormatOutline.Part> PARTS =
      FormatOutline.partsOf(DocumentShapes.all());

  @Test
  void every_type_form_member_and_code_has_words_and_no_words_are_left_over() {
    Set<String> used = new LinkedHashSet<>();
    objects().forEach(o -> addObject(o, used));
    for (FormatOutline.Part part : PARTS) {
      used.add(part.entry().subject());
      if (part instanceof FormatOutline.CodePart codes) {
        codes.codes().forEach(c -> used.add(codes.entry(c).subject()));
      }
    }
    used.add(WORDS.discriminator().subject());
    for (ValueKind kind : plainKinds()) {
      used.add(WORDS.type(List.of(PlanSchema.definition(kind))).subject());
    }
    assertThat(used).hasSizeGreaterThan(500);
    assertThat(WORDS.entries().keySet()).containsExactlyInAnyOrderElementsOf(used);
  }

  private static void addObject(FormatOutline.ObjectPart object, Set<String> used) {
    used.add(object.entry().subject());
    for (Member<?, ?, ?> member : object.shape().members()) {
      if (!isDiscriminator(object, member)) {
        used.add(object.entry(member).subject());
      }
    }
  }

  private static boolean isDiscriminator(FormatOutline.ObjectPart object, Member<?, ?, ?> member) {
    return PARTS.stream()
        .anyMatch(
            p ->
                p instanceof FormatOutline.FamilyPart family
                    && family.forms().containsValue(object)
                    && family.family().discriminator().equals(member.name()));
  }

  @Test
  void every_part_that_is_read_alone_is_met_on_the_way_through_documents() {
    Set<String> names = new LinkedHashSet<>();
    PARTS.forEach(p -> names.add(p.name()));
    DocumentShapes.all().forEach(s -> names.add(FormatOutline.of(s).name()));
    assertThat(Shapes.BY_TYPE.keySet()).extracting(Class::getSimpleName).isSubsetOf(names);
  }

  @ParameterizedTest
  @MethodSource("entries")
  void words_are_there_in_both_languages_and_clauses_exist(Vocabulary.Entry entry) {
    assertThat(entry.titleVi()).isNotBlank();
    assertThat(entry.titleEn()).isNotBlank();
    assertThat(entry.vi().isEmpty()).isEqualTo(entry.en().isEmpty());
    if (!entry.subject().contains("#")) {
      assertThat(entry.vi()).isNotEmpty().doesNotContain("—").endsWith(".");
      assertThat(entry.en()).isNotEmpty().doesNotContain("—").endsWith(".");
    }
    entry.clauses().forEach(c -> assertThat(ClauseCatalogue.bundled().find(c)).as(c).isPresent());
  }

  private static Collection<Vocabulary.Entry> entries() {
    return WORDS.entries().values();
  }

  @Test
  void every_example_is_read_without_a_finding() {
    int read = 0;
    for (FormatOutline.ObjectPart object : objects().toList()) {
      if (Shapes.BY_TYPE.get(typeOf(object)) == null) {
        continue;
      }
      read(object, Examples.of(object));
      for (Member<?, ?, ?> member : object.shape().members()) {
        read(object, withMember(object, member));
        read++;
      }
    }
    assertThat(read).isGreaterThan(350);
  }

  /** The example of a type, with the example of one of its members. */
  private static String withMember(FormatOutline.ObjectPart object, Member<?, ?, ?> member) {
    ObjectNode example = (ObjectNode) Verdict.JSON.readTree(Examples.of(object));
    if (!example.has(member.name())) {
      example.set(member.name(), Verdict.JSON.readTree(Examples.of(object, member)));
    } else if (!isDiscriminator(object, member) && object.entry(member).example().isPresent()) {
      JsonNode own = Verdict.JSON.readTree(Examples.of(object, member));
      assertThat(own.getNodeType()).isEqualTo(example.get(member.name()).getNodeType());
      example.set(member.name(), own);
    }
    return example.toString();
  }

  private static void read(FormatOutline.ObjectPart object, String example) {
    ReadResult<?> result = PlanJson.read(Json.bytes(example), typeOf(object));
    assertThat(result.getFindings()).as(object.name() + " " + example).isEmpty();
    assertThat(result.getDocument()).isPresent();
  }

  /** The type under which an object is read alone: that of its family if it is a form. */
  private static Class<?> typeOf(FormatOutline.ObjectPart object) {
    for (FormatOutline.Part part : PARTS) {
      if (part instanceof FormatOutline.FamilyPart family && family.forms().containsValue(object)) {
        return family.family().type();
      }
    }
    return object.shape().type();
  }

  private static Stream<FormatOutline.ObjectPart> objects() {
    List<FormatOutline.ObjectPart> objects = new ArrayList<>();
    DocumentShapes.all().forEach(s -> objects.add(FormatOutline.of(s)));
    for (FormatOutline.Part part : PARTS) {
      if (part instanceof FormatOutline.ObjectPart object) {
        objects.add(object);
      } else if (part instanceof FormatOutline.FamilyPart family) {
        objects.addAll(family.forms().values());
      }
    }
    return objects.stream();
  }

  private static List<ValueKind> plainKinds() {
    List<ValueKind> kinds =
        new ArrayList<>(
            List.of(
                new ValueKind.Text(false), new ValueKind.Identifier(), new ValueKind.Decimal()));
    kinds.addAll(List.of(ValueKind.Calendar.values()));
    return kinds;
  }
}
