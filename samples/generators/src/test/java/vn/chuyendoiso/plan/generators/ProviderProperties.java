package vn.chuyendoiso.plan.generators;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleDescriptor.Provides;
import java.lang.module.ModuleFinder;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import vn.chuyendoiso.plan.breakthrough.Breakthrough;
import vn.chuyendoiso.plan.document.ActionProgramme;
import vn.chuyendoiso.plan.document.DocumentType;
import vn.chuyendoiso.plan.document.PlanDocument;
import vn.chuyendoiso.plan.document.TransformationPlan;
import vn.chuyendoiso.plan.law.Citation;
import vn.chuyendoiso.plan.law.DocumentNumber;
import vn.chuyendoiso.plan.law.InstrumentRef;
import vn.chuyendoiso.plan.law.LegalBasis;
import vn.chuyendoiso.plan.organization.Actor;
import vn.chuyendoiso.plan.organization.Issuer;
import vn.chuyendoiso.plan.responsibility.Assignment;
import vn.chuyendoiso.plan.target.Derivation;
import vn.chuyendoiso.plan.target.Indicator;
import vn.chuyendoiso.plan.target.IndicatorAlias;
import vn.chuyendoiso.plan.target.Measurement;
import vn.chuyendoiso.plan.target.Target;
import vn.chuyendoiso.plan.target.TargetValue;
import vn.chuyendoiso.plan.task.Deliverable;
import vn.chuyendoiso.plan.task.Task;
import vn.chuyendoiso.plan.text.Keeping;
import vn.chuyendoiso.plan.text.KeptMembers;
import vn.chuyendoiso.plan.time.Deadline;
import vn.chuyendoiso.plan.time.Period;

/** What a vendor writes: parameters without any configuration. jqwik fails where it knows none. */
class ProviderProperties {

  private static final String SERVICE = "net.jqwik.api.providers.ArbitraryProvider";

  @Property(tries = 20)
  void documents_need_no_configuration(
      @ForAll TransformationPlan plan,
      @ForAll ActionProgramme programme,
      @ForAll PlanDocument document) {
    assertThat(plan.type()).isEqualTo(DocumentType.TRANSFORMATION_PLAN);
    assertThat(programme.type()).isEqualTo(DocumentType.ACTION_PROGRAMME);
    assertThat(document).isInstanceOf(document.type().type());
  }

  @Property(tries = 20)
  void parts_need_no_configuration(
      @ForAll Task task,
      @ForAll Deliverable deliverable,
      @ForAll Target target,
      @ForAll Indicator indicator,
      @ForAll TargetValue value,
      @ForAll Deadline deadline,
      @ForAll Period period) {
    assertKeeps(task, deliverable, target, indicator, value, deadline, period);
  }

  @Property(tries = 20)
  void what_stands_beside_targets_needs_no_configuration(
      @ForAll Measurement measurement,
      @ForAll Derivation derivation,
      @ForAll IndicatorAlias alias) {
    assertKeeps(measurement, derivation, alias);
  }

  @Property(tries = 20)
  void bodies_and_instruments_need_no_configuration(
      @ForAll Actor actor,
      @ForAll Assignment assignment,
      @ForAll Issuer issuer,
      @ForAll Breakthrough breakthrough,
      @ForAll LegalBasis basis,
      @ForAll InstrumentRef instrument,
      @ForAll Citation citation) {
    assertKeeps(actor, assignment, issuer, breakthrough, basis, instrument, citation);
  }

  @Property(tries = 100)
  void document_numbers_are_read_as_they_are_written(@ForAll DocumentNumber number) {
    assertThat(DocumentNumber.of(number.toString())).isEqualTo(number);
  }

  @Property(tries = 20)
  void lists_of_parts_need_no_configuration(@ForAll List<Task> tasks) {
    assertThat(tasks).allSatisfy(t -> assertKeeps(t));
  }

  @Example
  void class_path_and_module_path_name_the_same_providers() throws IOException, URISyntaxException {
    Path classes = Path.of(Plans.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    ModuleDescriptor module =
        ModuleFinder.of(classes).find("vn.chuyendoiso.plan.generators").orElseThrow().descriptor();

    Map<String, List<String>> listed = new HashMap<>();
    try (Stream<Path> services = Files.list(classes.resolve("META-INF/services"))) {
      for (Path service : services.toList()) {
        listed.put(service.getFileName().toString(), Files.readAllLines(service));
      }
    }
    assertThat(listed).containsOnlyKeys(SERVICE, "net.jqwik.api.SampleReportingFormat");
    assertThat(module.provides().stream().collect(toMap(Provides::service, Provides::providers)))
        .isEqualTo(listed);
  }

  /**
   * A part that can be changed is one of the model, and a copy differs in what was changed only.
   */
  private static void assertKeeps(Keeping... parts) {
    KeptMembers empty = KeptMembers.statingEmpty("x-none");
    for (Keeping part : parts) {
      assertThat(part.withKept(empty).withKept(part.getKept())).isEqualTo(part);
    }
  }
}
