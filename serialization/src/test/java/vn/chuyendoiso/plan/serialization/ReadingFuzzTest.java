package vn.chuyendoiso.plan.serialization;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.chuyendoiso.plan.document.Document;
import vn.chuyendoiso.plan.document.PlanDocument;
import vn.chuyendoiso.plan.document.TransformationPlan;
import vn.chuyendoiso.plan.funding.Funding;
import vn.chuyendoiso.plan.law.LegalBasis;
import vn.chuyendoiso.plan.organization.Actor;
import vn.chuyendoiso.plan.target.Target;
import vn.chuyendoiso.plan.target.TargetValue;
import vn.chuyendoiso.plan.task.Task;
import vn.chuyendoiso.plan.text.Keeping;
import vn.chuyendoiso.plan.text.Printed;
import vn.chuyendoiso.plan.time.Deadline;

/**
 * What holds of reading, whatever the bytes: see {@link Readings}.
 *
 * <p>The build tries the golden documents, their parts, and the bytes in the resources, which once
 * broke something. With the environment variable {@code JAZZER_FUZZ=1}, one method at a time is
 * tried on bytes that the fuzzer makes of them.
 */
class ReadingFuzzTest {

  private static final List<Class<? extends Keeping>> PARTS =
      List.of(
          Task.class,
          Target.class,
          TargetValue.class,
          Deadline.class,
          Actor.class,
          Funding.class,
          LegalBasis.class);

  static Stream<Arguments> golden() throws IOException {
    return Readings.golden().stream().map(Arguments::of);
  }

  @MethodSource("golden")
  @FuzzTest
  void document(byte[] json) {
    Readings.check(json, Document.class);
  }

  @MethodSource("golden")
  @FuzzTest
  void documentOfAKnownType(byte[] json) {
    Readings.check(json, TransformationPlan.class);
  }

  static Stream<Arguments> parts() throws IOException {
    List<Keeping> parts = new ArrayList<>();
    for (byte[] golden : Readings.golden()) {
      if (PlanJson.read(golden).orThrow() instanceof PlanDocument plan) {
        plan.getFunding().ifPresent(parts::add);
        parts.addAll(plan.getLegalBases());
        for (Target target : plan.getTargets()) {
          parts.add(target);
          target.getValue().flatMap(Printed::getMeaning).ifPresent(parts::add);
          target.getDeadline().flatMap(Printed::getMeaning).ifPresent(parts::add);
          target.getAssignments().forEach(a -> parts.addAll(a.getActors()));
        }
        for (Task task : plan.getTasks()) {
          parts.add(task);
          task.getDeadline().flatMap(Printed::getMeaning).ifPresent(parts::add);
          task.getAssignments().forEach(a -> parts.addAll(a.getActors()));
        }
      }
    }
    return parts.stream().distinct().map(PlanJson::writeCompact).map(Arguments::of);
  }

  @MethodSource("parts")
  @FuzzTest
  void part(byte[] json) {
    for (Class<? extends Keeping> type : PARTS) {
      Readings.check(json, type);
    }
  }
}
