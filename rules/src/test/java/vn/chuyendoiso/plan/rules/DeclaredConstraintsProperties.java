package vn.chuyendoiso.plan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.statistics.Statistics;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import vn.chuyendoiso.plan.document.ActionProgramme;
import vn.chuyendoiso.plan.document.BreakthroughScheme;
import vn.chuyendoiso.plan.document.Document;
import vn.chuyendoiso.plan.document.InfrastructureModel;
import vn.chuyendoiso.plan.document.ProgressReport;
import vn.chuyendoiso.plan.document.TransformationPlan;
import vn.chuyendoiso.plan.finding.JsonPointer;
import vn.chuyendoiso.plan.serialization.PlanJson;

/** The compiled checks against the validator of reference. */
class DeclaredConstraintsProperties {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final Validator HIBERNATE =
      Validation.byDefaultProvider()
          .configure()
          .messageInterpolator(new ParameterMessageInterpolator())
          .buildValidatorFactory()
          .getValidator();

  @Property(tries = 2_000, shrinking = ShrinkingMode.OFF)
  void plans_are_judged_as_by_hibernate_validator(
      @ForAll TransformationPlan document, @ForAll Random random) {
    judgeAlike(document, random);
  }

  @Property(tries = 500, shrinking = ShrinkingMode.OFF)
  void schemes_are_judged_as_by_hibernate_validator(
      @ForAll BreakthroughScheme document, @ForAll Random random) {
    judgeAlike(document, random);
  }

  @Property(tries = 500, shrinking = ShrinkingMode.OFF)
  void programmes_are_judged_as_by_hibernate_validator(
      @ForAll ActionProgramme document, @ForAll Random random) {
    judgeAlike(document, random);
  }

  @Property(tries = 500, shrinking = ShrinkingMode.OFF)
  void reports_are_judged_as_by_hibernate_validator(
      @ForAll ProgressReport document, @ForAll Random random) {
    judgeAlike(document, random);
  }

  @Property(tries = 500, shrinking = ShrinkingMode.OFF)
  void models_are_judged_as_by_hibernate_validator(
      @ForAll InfrastructureModel document, @ForAll Random random) {
    judgeAlike(document, random);
  }

  @Example
  void every_message_of_a_constraint_has_words_in_a_report() {
    ResourceBundle messages =
        ResourceBundle.getBundle("ContributorValidationMessages", Locale.ROOT);

    assertThat(messages.keySet())
        .filteredOn(key -> !key.startsWith("vn.chuyendoiso.plan.rules.")) // a whole finding
        .isNotEmpty()
        .allSatisfy(
            key ->
                assertThat(RuleCatalogue.messages().keys(Locale.ENGLISH))
                    .contains("term.constraint." + key.substring("vn.chuyendoiso.plan.".length())));
  }

  private static void judgeAlike(Document document, Random random) {
    assertThat(compiled(document)).isEqualTo(hibernate(document));
    ObjectNode tree = (ObjectNode) JSON.readTree(PlanJson.write(document));
    emptySome(tree, random);
    Document damaged =
        PlanJson.read(JSON.writeValueAsBytes(tree)).getPartialDocument().orElse(document);
    Set<String> broken = hibernate(damaged);
    Statistics.label("constraints broken").collect(Math.min(broken.size(), 5));
    assertThat(compiled(damaged)).isEqualTo(broken);
  }

  // One member in ten: a text becomes blank, a number becomes 0 or -1.
  private static void emptySome(JsonNode node, Random random) {
    if (node instanceof ObjectNode object) {
      for (String name : List.copyOf(object.propertyNames())) {
        JsonNode value = object.get(name);
        boolean chosen = random.nextInt(10) == 0;
        if (chosen && value.isString()) {
          object.put(name, random.nextBoolean() ? "" : " \t");
        } else if (chosen && value.isInt()) {
          object.put(name, -random.nextInt(2));
        } else {
          emptySome(value, random);
        }
      }
    } else if (node instanceof ArrayNode array) {
      array.forEach(element -> emptySome(element, random));
    }
  }

  private static Set<String> compiled(Document document) {
    List<String> places = new ArrayList<>();
    DeclaredConstraints.check(document, JsonPointer.ROOT, Set.of())
        .forEach(b -> places.add(b.pointer() + " " + b.constraint()));
    assertThat(places).doesNotHaveDuplicates();
    return new HashSet<>(places);
  }

  private static Set<String> hibernate(Document document) {
    return HIBERNATE.validate(document).stream()
        .map(DeclaredConstraintsProperties::place)
        .collect(Collectors.toSet());
  }

  private static String place(ConstraintViolation<?> violation) {
    StringBuilder pointer = new StringBuilder();
    violation
        .getPropertyPath()
        .forEach(
            node -> {
              if (node.getIndex() != null) {
                pointer.append('/').append(node.getIndex());
              }
              if (node.getName() != null && !node.getName().startsWith("<")) {
                pointer.append('/').append(node.getName());
              }
            });
    String key = violation.getMessageTemplate();
    return pointer + " " + key.substring("{vn.chuyendoiso.plan.".length(), key.length() - 1);
  }
}
