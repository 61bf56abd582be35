package vn.chuyendoiso.plan.tck;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceAccessMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.opentest4j.AssertionFailedError;
import org.opentest4j.TestAbortedException;

/**
 * The test that a vendor extends.
 *
 * <p>Example:
 *
 * <pre>{@code
 * class PortalXmlTest extends ExporterContract {
 *   @Override
 *   protected ExporterUnderTest exporter() {
 *     return ExporterUnderTest.of("Lam Son portal 3.1, XML", ExportFormat.xml(), Portal::write)
 *         .withImporter(Portal::read);
 *   }
 * }
 * }</pre>
 *
 * <p>Each requirement is one test. A test of a requirement that cannot be tested, or may be failed,
 * is aborted with the reason, not failed. After the last test the report is written to {@link
 * #reports}, in JSON and, in Vietnamese and English, in Markdown; if only some tests ran, there is
 * none.
 *
 * <p>The tests change the default locale and the time zone for moments; JUnit keeps other tests
 * that lock them apart.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.MethodName.class)
@Execution(ExecutionMode.SAME_THREAD)
@ResourceLock(value = Resources.LOCALE, mode = ResourceAccessMode.READ_WRITE)
@ResourceLock(value = Resources.TIME_ZONE, mode = ResourceAccessMode.READ_WRITE)
public abstract class ExporterContract {

  private final Set<Requirement> asked = EnumSet.noneOf(Requirement.class);
  private Conformance conformance;

  /** For subclasses. */
  protected ExporterContract() {}

  /**
   * Names the exporter.
   *
   * @return the exporter; a new one for each call, if it keeps anything
   */
  protected abstract ExporterUnderTest exporter();

  /**
   * Tells where the report is written.
   *
   * @return a folder, made if it is not there; {@code target/exporter-conformance} unless
   *     overridden
   */
  protected Path reports() {
    return Path.of("target", "exporter-conformance");
  }

  /**
   * Is told the report once it is written. Nothing happens then, unless it is overridden: to hand
   * the report on, or to ask that no requirement went untested for another reason than the known
   * ones.
   *
   * @param report the report on all requirements
   */
  protected void reported(ConformanceReport report) {
    // for those who want more than the files
  }

  /** {@link Requirement#EVERY_DOCUMENT_IS_WRITTEN}. */
  @Test
  public final void required_R01_every_document_is_written() {
    judge(Requirement.EVERY_DOCUMENT_IS_WRITTEN);
  }

  /** {@link Requirement#OWN_FILES_ARE_READ}. */
  @Test
  public final void required_R02_own_files_are_read() {
    judge(Requirement.OWN_FILES_ARE_READ);
  }

  /** {@link Requirement#NOTHING_IS_LOST}. */
  @Test
  public final void required_R03_nothing_is_lost() {
    judge(Requirement.NOTHING_IS_LOST);
  }

  /** {@link Requirement#PRINTED_TEXTS}. */
  @Test
  public final void required_R04_printed_texts() {
    judge(Requirement.PRINTED_TEXTS);
  }

  /** {@link Requirement#TEXTS}. */
  @Test
  public final void required_R05_texts() {
    judge(Requirement.TEXTS);
  }

  /** {@link Requirement#NUMBERS}. */
  @Test
  public final void required_R06_numbers() {
    judge(Requirement.NUMBERS);
  }

  /** {@link Requirement#DATES}. */
  @Test
  public final void required_R07_dates() {
    judge(Requirement.DATES);
  }

  /** {@link Requirement#COMPARATORS}. */
  @Test
  public final void required_R08_comparators() {
    judge(Requirement.COMPARATORS);
  }

  /** {@link Requirement#HEDGES}. */
  @Test
  public final void required_R09_hedges() {
    judge(Requirement.HEDGES);
  }

  /** {@link Requirement#UNITS}. */
  @Test
  public final void required_R10_units() {
    judge(Requirement.UNITS);
  }

  /** {@link Requirement#BASELINES}. */
  @Test
  public final void required_R11_baselines() {
    judge(Requirement.BASELINES);
  }

  /** {@link Requirement#JOINT_LEADS}. */
  @Test
  public final void required_R12_joint_leads() {
    judge(Requirement.JOINT_LEADS);
  }

  /** {@link Requirement#OTHER_ROLES}. */
  @Test
  public final void required_R13_other_roles() {
    judge(Requirement.OTHER_ROLES);
  }

  /** {@link Requirement#INHERITED_ASSIGNMENTS}. */
  @Test
  public final void required_R14_inherited_assignments() {
    judge(Requirement.INHERITED_ASSIGNMENTS);
  }

  /** {@link Requirement#IDS}. */
  @Test
  public final void required_R15_ids() {
    judge(Requirement.IDS);
  }

  /** {@link Requirement#ROWS}. */
  @Test
  public final void required_R16_rows() {
    judge(Requirement.ROWS);
  }

  /** {@link Requirement#ORDER}. */
  @Test
  public final void required_R17_order() {
    judge(Requirement.ORDER);
  }

  /** {@link Requirement#UNKNOWN_MEMBERS}. */
  @Test
  public final void required_R18_unknown_members() {
    judge(Requirement.UNKNOWN_MEMBERS);
  }

  /** {@link Requirement#EMPTY_AND_ABSENT}. */
  @Test
  public final void required_R19_empty_and_absent() {
    judge(Requirement.EMPTY_AND_ABSENT);
  }

  /** {@link Requirement#NFC}. */
  @Test
  public final void required_R20_nfc() {
    judge(Requirement.NFC);
  }

  /** {@link Requirement#SAME_BYTES}. */
  @Test
  public final void required_R21_same_bytes() {
    judge(Requirement.SAME_BYTES);
  }

  /** {@link Requirement#LOCALE_AND_TIME_ZONE}. */
  @Test
  public final void required_R22_locale_and_time_zone() {
    judge(Requirement.LOCALE_AND_TIME_ZONE);
  }

  /** {@link Requirement#NO_MEMORY}. */
  @Test
  public final void required_R23_no_memory() {
    judge(Requirement.NO_MEMORY);
  }

  /** {@link Requirement#CONCURRENCY}. */
  @Test
  public final void required_R24_concurrency() {
    judge(Requirement.CONCURRENCY);
  }

  /** {@link Requirement#EMPTY_DOCUMENTS}. */
  @Test
  public final void required_R25_empty_documents() {
    judge(Requirement.EMPTY_DOCUMENTS);
  }

  /** {@link Requirement#HUGE_DOCUMENTS}. */
  @Test
  public final void required_R26_huge_documents() {
    judge(Requirement.HUGE_DOCUMENTS);
  }

  /** {@link Requirement#ENCODING}. */
  @Test
  public final void required_R27_encoding() {
    judge(Requirement.ENCODING);
  }

  /** {@link Requirement#FORMULAS}. */
  @Test
  public final void required_R28_formulas() {
    judge(Requirement.FORMULAS);
  }

  /** {@link Requirement#WELL_FORMED}. */
  @Test
  public final void required_R29_well_formed() {
    judge(Requirement.WELL_FORMED);
  }

  /** {@link Requirement#EXTERNAL_ENTITIES}. */
  @Test
  public final void required_R30_external_entities() {
    judge(Requirement.EXTERNAL_ENTITIES);
  }

  /** {@link Requirement#VISIBLE_FACTS}. */
  @Test
  public final void required_R31_visible_facts() {
    judge(Requirement.VISIBLE_FACTS);
  }

  /** {@link Requirement#VISIBLE_ORDER}. */
  @Test
  public final void required_R32_visible_order() {
    judge(Requirement.VISIBLE_ORDER);
  }

  /** {@link Requirement#ENTITY_GROWTH}. */
  @Test
  public final void required_R33_entity_growth() {
    judge(Requirement.ENTITY_GROWTH);
  }

  /** {@link Requirement#INCLUSIONS}. */
  @Test
  public final void required_R34_inclusions() {
    judge(Requirement.INCLUSIONS);
  }

  /** {@link Requirement#SAME_BYTES_AFTER_READING}. */
  @Test
  public final void optional_O01_same_bytes_after_reading() {
    judge(Requirement.SAME_BYTES_AFTER_READING);
  }

  /** {@link Requirement#DAMAGED_FILES}. */
  @Test
  public final void optional_O02_damaged_files() {
    judge(Requirement.DAMAGED_FILES);
  }

  /** {@link Requirement#ALL_KINDS}. */
  @Test
  public final void optional_O03_all_kinds() {
    judge(Requirement.ALL_KINDS);
  }

  /** {@link Requirement#SPEED}. */
  @Test
  public final void untested_U01_speed() {
    judge(Requirement.SPEED);
  }

  /** {@link Requirement#MEMORY}. */
  @Test
  public final void untested_U02_memory() {
    judge(Requirement.MEMORY);
  }

  /** {@link Requirement#APPEARANCE}. */
  @Test
  public final void untested_U03_appearance() {
    judge(Requirement.APPEARANCE);
  }

  /** {@link Requirement#ACCESSIBILITY}. */
  @Test
  public final void untested_U04_accessibility() {
    judge(Requirement.ACCESSIBILITY);
  }

  /** {@link Requirement#SIGNATURES}. */
  @Test
  public final void untested_U05_signatures() {
    judge(Requirement.SIGNATURES);
  }

  /**
   * Writes the report, if all tests ran.
   *
   * @throws IOException if the folder cannot be written
   */
  @AfterAll
  public final void writeReport() throws IOException {
    if (asked.size() < Requirement.values().length) {
      return;
    }
    ConformanceReport report = conformance.report();
    String name = getClass().getSimpleName();
    Path folder = Files.createDirectories(reports());
    Files.write(folder.resolve(name + ".json"), report.toJson());
    for (Locale locale : new Locale[] {Wording.VIETNAMESE, Locale.ENGLISH}) {
      Files.write(
          folder.resolve(name + "." + locale.getLanguage() + ".md"),
          report.toMarkdown(locale).getBytes(StandardCharsets.UTF_8));
    }
    reported(report);
  }

  private void judge(Requirement requirement) {
    if (conformance == null) {
      conformance = Conformance.of(this::exporter);
    }
    asked.add(requirement);
    RequirementResult result = conformance.check(requirement);
    if (result.outcome() == Outcome.UNTESTED) {
      throw new TestAbortedException(
          result.reasonIn(Wording.VIETNAMESE) + " / " + result.reasonIn(Locale.ENGLISH));
    }
    if (result.outcome() == Outcome.FAILED) {
      fail(result);
    }
  }

  private static void fail(RequirementResult result) {
    String words =
        result.requirement().words(Wording.VIETNAMESE)
            + "\n"
            + result.requirement().words(Locale.ENGLISH)
            + "\n"
            + result.explain(Wording.VIETNAMESE);
    if (result.requirement().level() != Requirement.Level.REQUIRED) {
      throw new TestAbortedException(words);
    }
    Counterexample example = result.counterexample().orElseThrow();
    throw new AssertionFailedError(
        words, example.in(), example.out(), example.cause().orElse(null));
  }
}
