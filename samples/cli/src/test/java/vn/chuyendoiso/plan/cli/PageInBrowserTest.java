package vn.chuyendoiso.plan.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import vn.chuyendoiso.plan.document.ActionProgramme;
import vn.chuyendoiso.plan.document.ProgressReport;
import vn.chuyendoiso.plan.document.TransformationPlan;
import vn.chuyendoiso.plan.law.DocumentNumber;
import vn.chuyendoiso.plan.law.InstrumentRef;
import vn.chuyendoiso.plan.progress.Evaluation;
import vn.chuyendoiso.plan.progress.ResultState;
import vn.chuyendoiso.plan.progress.TargetResult;
import vn.chuyendoiso.plan.progress.TaskResult;
import vn.chuyendoiso.plan.serialization.PlanJson;
import vn.chuyendoiso.plan.target.Comparison;
import vn.chuyendoiso.plan.target.Indicator;
import vn.chuyendoiso.plan.target.IndicatorId;
import vn.chuyendoiso.plan.target.Measurement;
import vn.chuyendoiso.plan.target.MeasurementBasis;
import vn.chuyendoiso.plan.target.Target;
import vn.chuyendoiso.plan.target.TargetId;
import vn.chuyendoiso.plan.target.TargetValue;
import vn.chuyendoiso.plan.task.Task;
import vn.chuyendoiso.plan.task.TaskId;
import vn.chuyendoiso.plan.text.Printed;

/** The page as a reader meets it. Where there is no Chromium, these tests are skipped. */
class PageInBrowserTest {

  private static final String DAY = "--as-of=2026-11-22";
  private static final String ROWS = "table.matrix tbody tr:not(.label)";
  private static final String SHOWN =
      "return document.querySelector(arguments[0] + ' output').textContent === arguments[1]";

  private static final String CODE = "\"><script>alert(2)</script>";

  private static Browser browser;

  @TempDir Path folder;

  @BeforeEach
  void start() throws IOException {
    if (browser == null) {
      browser = Browser.start();
    }
    browser.scripts(true);
    browser.media("");
    browser.requests(); // what the test before asked for
    browser.complaints();
  }

  @AfterAll
  static void stop() throws IOException {
    if (browser != null) {
      browser.close();
    }
  }

  @Test
  void a_leader_reads_the_plan_of_his_province_and_nothing_goes_over_the_network()
      throws IOException {
    Path page = page(Samples.LANG_SON);
    browser.open(page, 1280, 1000);

    assertThat(browser.find("h1").getText())
        .isEqualTo("Kế hoạch chuyển đổi số tỉnh Lạng Sơn năm 2025");
    assertThat(browser.find("#findings h3").getText()).isEqualTo("■ Lỗi (1)");
    assertThat(browser.barriers()).isEmpty();
    assertThat(browser.requests()).containsOnly(page.toUri().toString());
    assertThat(browser.complaints()).isEmpty();
    browser.shoot("lang-son-desktop");
  }

  @Test
  void the_page_speaks_both_languages() throws IOException {
    browser.open(page(Samples.LANG_SON), 1280, 1000);
    assertThat(browser.count(".v")).isGreaterThan(50);
    assertThat(browser.count(".e")).isZero();

    browser.find("label[for=lang-en]").click();
    assertThat(browser.count(".v")).isZero();
    assertThat(browser.count(".e")).isGreaterThan(50);
    assertThat(browser.run("return document.documentElement.lang")).isEqualTo("en");
    assertThat((String) browser.run("return document.title")).endsWith(": report page");
    assertThat(browser.find("#h-targets").getText()).isEqualTo("Targets");
    assertThat(browser.find("h1").getAttribute("lang")).isEqualTo("vi");
    assertThat(browser.barriers()).isEmpty();
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void an_official_finds_the_tasks_of_one_body() throws IOException {
    browser.open(page(Samples.PROGRAMME), 1280, 1000);
    assertThat(browser.count(ROWS)).isEqualTo(140);
    browser.shoot("03-nq-cp-desktop");

    choose("#f-body", "Bộ Nội vụ");
    browser.find("label[for=f-role-LEAD]").click();
    browser.await(SHOWN, "#matrix", "6");
    assertThat(browser.count(ROWS)).isEqualTo(6);
    browser.run("document.getElementById('h-matrix').scrollIntoView()");
    browser.shootScreen("03-nq-cp-filtered");

    browser.find("#matrix button[type=reset]").click();
    browser.await(SHOWN, "#matrix", "140");
    type("#f-text", "thuong mai dien tu");
    browser.await("return Number(document.querySelector('#matrix output').textContent) < 20");
    assertThat(browser.count(ROWS)).isPositive();
    assertThat(browser.findAll(ROWS + ":not(.out)"))
        .allSatisfy(
            r -> assertThat(r.getText().toLowerCase(Locale.ROOT)).contains("thương mại điện tử"));

    browser.media("print");
    assertThat(browser.count(ROWS)).as("paper has all rows").isEqualTo(140);
    assertThat(browser.count(".filter")).as("paper has no controls").isZero();
    assertThat(new String(browser.print("03-nq-cp"), ISO_8859_1)).startsWith("%PDF-");
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void an_official_finds_the_findings_that_matter_and_the_clause_behind_them() throws IOException {
    browser.open(page(Samples.LANG_SON), 1280, 1000);
    long all = browser.count("#findings .finds li");
    browser.find("label[for=f-severity-ERROR]").click();
    browser.await(SHOWN, "#findings", "1");
    assertThat(browser.count("#findings .finds li")).isEqualTo(1).isLessThan(all);
    assertThat(browser.count("#findings .s-WARNING")).isZero();

    WebElement clause = browser.find("#findings .s-ERROR .clauses a");
    clause.click();
    assertThat(browser.find(":target").getText()).contains(clause.getText());
    assertThat(browser.find(":target dd").getText()).isNotBlank();

    type("#f-finding", "dti");
    browser.find("label[for=f-severity-]").click();
    browser.await(
        "const shown = document.querySelectorAll('#findings .finds li:not(.out)');"
            + "return shown.length === 1 && shown[0].textContent.includes('(DTI)')");
  }

  @Test
  void a_link_to_a_row_that_is_filtered_out_shows_it_again() throws IOException {
    browser.open(page(Samples.PROGRAMME), 1280, 1000);
    type("#f-text", "không có ở đâu");
    browser.await(SHOWN, "#matrix", "0");
    browser.run("document.querySelector('#timeline .codes a').click()");
    browser.await(SHOWN, "#matrix", "140");
    assertThat(browser.find("tr:target").isDisplayed()).isTrue();
  }

  @Test
  void without_scripts_everything_is_there_and_the_language_can_be_chosen() throws IOException {
    browser.scripts(false);
    browser.open(page(Samples.PROGRAMME), 1280, 1000);
    assertThat(browser.count(ROWS)).isEqualTo(140);
    assertThat(browser.count(".filter")).isZero();
    browser.find("label[for=lang-en]").click();
    assertThat(browser.find("#h-matrix").getText()).isEqualTo("Responsibility matrix");
    assertThat(browser.count(".v")).isZero();
  }

  @Test
  void a_phone_shows_rows_as_cards_and_nothing_sticks_out() throws IOException {
    Path page = page(Samples.PROGRAMME, report("03/NQ-CP"));
    browser.open(page, 390, 844);
    assertThat((Long) browser.run("return document.scrollingElement.scrollWidth")).isEqualTo(390);
    assertThat(browser.find("table.matrix td.c-lead").isDisplayed()).isTrue();
    assertThat(
            browser.run(
                "return getComputedStyle(document.querySelector('table.matrix td.c-lead'),"
                    + " '::before').content"))
        .isEqualTo("\"Chủ trì\"");
    for (String part : List.of("main", "targets", "timeline", "matrix", "findings")) {
      browser.run("document.getElementById(arguments[0]).scrollIntoView()", part);
      browser.shootScreen("03-nq-cp-phone-" + part);
    }
  }

  @Test
  void what_was_reported_stands_beside_what_was_asked_for() throws IOException {
    browser.open(page(Samples.PROGRAMME, report("03/NQ-CP")), 1280, 1000);
    WebElement row =
        browser.find(
            "#"
                + browser.run(
                    "return Array.from(document.querySelectorAll('table.targets tr'))"
                        + ".find(r => r.querySelector('.c-code').textContent === '11.1').id"));
    assertThat(row.findElement(By.cssSelector(".c-latest")).getText())
        .isEqualTo("60%\nđến 30/6/2026\nđang thực hiện");
    assertThat(row.findElement(By.cssSelector(".c-share")).getText()).isEqualTo("75%");
    assertThat(browser.count("table.matrix .state")).isEqualTo(1);
    browser.shootScreen("03-nq-cp-with-report");
    browser.run("document.getElementById('targets').scrollIntoView()");
    browser.shootScreen("03-nq-cp-results");
  }

  @Test
  void a_leader_sees_what_is_overdue_and_finds_those_tasks() throws IOException {
    browser.open(page(Samples.PROGRAMME, report("03/NQ-CP")), 1280, 1000);
    String tile = browser.find(".t-overdue strong").getText();
    assertThat(Integer.parseInt(tile)).isPositive();
    assertThat(browser.find("#standing .badge.bad").getText()).isEqualTo("quá hạn");
    assertThat(browser.count("#standing .codes a")).isEqualTo(Long.parseLong(tile));

    choose("#f-status", "quá hạn");
    browser.await(SHOWN, "#matrix", tile);
    assertThat(browser.findAll(ROWS + ":not(.out) .c-state"))
        .allSatisfy(c -> assertThat(c.getText()).startsWith("quá hạn"));
    assertThat(browser.complaints()).isEmpty();
    browser.run("document.getElementById('standing').scrollIntoView()");
    browser.shootScreen("03-nq-cp-standing");
  }

  @Test
  void paper_has_the_chosen_language_alone_with_the_script_and_without() throws IOException {
    Path page = page(Samples.LANG_SON);
    for (boolean scripts : List.of(true, false)) {
      browser.scripts(scripts);
      browser.open(page, 1280, 1000);
      browser.find("label[for=lang-en]").click();
      browser.media("print");
      assertThat(browser.count(".v")).as("scripts %s", scripts).isZero();
      assertThat(browser.count(".e")).isGreaterThan(50);
      browser.media("");
    }
  }

  @Test
  void nobody_is_kept_out_by_contrast_landmarks_headings_or_names() throws IOException {
    // A few rows of each kind: the machine that looks for barriers is slow on long tables.
    ActionProgramme whole =
        (ActionProgramme) PlanJson.read(Samples.real(Samples.PROGRAMME)).orThrow();
    Target first = whole.getTargets().get(0);
    ActionProgramme some =
        whole
            .withTargets(first.withChildren(first.getChildren().subList(0, 12)))
            .withTasks(whole.getTasks().subList(0, 9));
    Path file = Files.write(folder.resolve("some.json"), PlanJson.write(some));
    Path page = folder.resolve("some.html");
    String report = report("03/NQ-CP").toString();
    Run run = Run.of("report", DAY, file.toString(), report, "-o", page.toString());
    assertThat(run.code()).isZero();
    for (int width : List.of(1280, 390)) {
      browser.open(page, width, 1000);
      assertThat(browser.barriers()).as("at %d", width).isEmpty();
    }
  }

  @Test
  void hostile_texts_stay_texts() throws IOException {
    String hostile = "</script></style></title><img src=x onerror=alert(1)>\u202Egnp.exe\u200F";
    TransformationPlan plan =
        TransformationPlan.builder()
            .title(hostile)
            .addIndicators(Indicator.builder().id(new IndicatorId("i")).name(hostile).build())
            .addTargets(
                Target.builder()
                    .id(new TargetId("t"))
                    .code("<b>")
                    .indicator(new IndicatorId("i"))
                    .build())
            .addTasks(Task.builder().id(new TaskId("n")).code(CODE).title(hostile).build())
            .build();
    Path file = Files.write(folder.resolve("hostile.json"), PlanJson.write(plan));
    Path page = folder.resolve("hostile.html");
    assertThat(Run.of("report", DAY, file.toString(), "-o", page.toString()).code()).isZero();
    browser.open(page, 1280, 1000);

    assertThat(browser.find("h1").getText())
        .startsWith("</script></style></title><img src=x onerror=alert(1)>gnp.exe");
    assertThat(browser.findAll("img, b, main script")).isEmpty();
    assertThat(browser.find("table.matrix td.c-code").getText()).isEqualTo(CODE);
    assertThat(browser.requests()).containsOnly(page.toUri().toString());
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void the_keyboard_reaches_the_content_first() throws IOException {
    browser.open(page(Samples.LANG_SON), 1280, 1000);
    browser.press(Keys.TAB);
    assertThat(browser.run("return document.activeElement.className")).isEqualTo("skip");
    browser.press(Keys.ENTER);
    assertThat((String) browser.run("return location.hash")).isEqualTo("#main");
    browser.run("document.querySelector('input[name=lang]:checked').focus()");
    browser.press(Keys.ARROW_RIGHT);
    assertThat(browser.run("return document.documentElement.lang")).isEqualTo("en");
  }

  private static void choose(String select, String label) {
    browser.run(
        "const s = document.querySelector(arguments[0]);"
            + "s.value = Array.from(s.options).find(o => o.textContent === arguments[1]).value;"
            + "s.dispatchEvent(new Event('input', {bubbles: true}))",
        select,
        label);
  }

  private static void type(String field, String text) {
    browser.find(field).sendKeys(text);
  }

  private Path page(String plan, Path... reports) throws IOException {
    Path file = Files.write(folder.resolve(plan), Samples.real(plan));
    Path page = folder.resolve(plan.replace(".json", ".html"));
    List<String> arguments = new ArrayList<>(List.of("report", DAY, "-o", page.toString()));
    arguments.add(file.toString());
    Arrays.stream(reports).map(Path::toString).forEach(arguments::add);
    assertThat(Run.of(arguments.toArray(String[]::new)).code()).isZero();
    return page;
  }

  /** Writes a report in which one target was measured and one task is done. */
  private Path report(String plan) throws IOException {
    Measurement measured =
        Measurement.builder()
            .value(
                Printed.of(
                    "60%",
                    TargetValue.quantity(
                        Comparison.UNSPECIFIED, BigDecimal.valueOf(60), Optional.of("%"))))
            .asOf(LocalDate.of(2026, 6, 30))
            .basis(MeasurementBasis.ACTUAL)
            .build();
    ProgressReport report =
        ProgressReport.builder()
            .title("Báo cáo 6 tháng đầu năm 2026")
            .addReportedPlans(InstrumentRef.builder().number(DocumentNumber.of(plan)).build())
            .addEvaluations(
                Evaluation.builder()
                    .cutOff(LocalDate.of(2026, 6, 30))
                    .addTargetResults(
                        TargetResult.builder()
                            .target(new TargetId("nq03-2030-11.1"))
                            .state(ResultState.UNDER_WAY)
                            .addMeasurements(measured)
                            .build())
                    .addTaskResults(
                        TaskResult.builder()
                            .task(new TaskId("nv-1"))
                            .state(ResultState.DONE)
                            .build())
                    .build())
            .build();
    return Files.write(folder.resolve("report.json"), PlanJson.write(report));
  }
}
