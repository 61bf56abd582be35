package vn.chuyendoiso.plan.rules.jakarta;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import vn.chuyendoiso.plan.document.Document;
import vn.chuyendoiso.plan.document.Stage;
import vn.chuyendoiso.plan.rules.PlanValidator;
import vn.chuyendoiso.plan.rules.RuleCatalogue;
import vn.chuyendoiso.plan.rules.ValidationReport;
import vn.chuyendoiso.plan.rules.report.JsonReport;
import vn.chuyendoiso.plan.serialization.PlanJson;

/** A program of its own: many threads ask at once, before anything is loaded. */
final class ColdStart {

  private static final int THREADS = 32;

  private ColdStart() {}

  public static void main(String[] arguments) throws Exception {
    byte[] plan = plan();
    CountDownLatch ready = new CountDownLatch(THREADS);
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    List<Future<String>> answers = new ArrayList<>();
    for (int i = 0; i < THREADS; i++) {
      answers.add(
          threads.submit(
              () -> {
                ready.countDown();
                ready.await();
                return answer(plan);
              }));
    }
    Set<String> distinct = new TreeSet<>();
    for (Future<String> answer : answers) {
      distinct.add(answer.get());
    }
    threads.shutdown();
    System.out.write(String.join("\n", distinct).getBytes(StandardCharsets.UTF_8));
    System.out.flush();
  }

  static byte[] plan() {
    try (InputStream plan =
        RuleCatalogue.class.getClassLoader().getResourceAsStream("plans/gia-lai-2023.json")) {
      return plan.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The digest of the bytes of the report on a plan, and what the constraint tells a provider. */
  static String answer(byte[] plan) throws Exception {
    Document document = PlanJson.read(plan, Document.class).orThrow();
    ValidationReport report =
        PlanValidator.of(document).asOf(Asking.TODAY).stage(Stage.SUBMISSION).validate();
    RuleAbidingValidator constraint = new RuleAbidingValidator();
    constraint.initialize(
        Asking.Submission.class.getDeclaredField("document").getAnnotation(RuleAbiding.class));
    Recorder recorder = new Recorder();
    constraint.isValid(Asking.plan("${1+1} {x}"), recorder);
    return JsonReport.digest(report) + recorder.told();
  }
}
