package vn.chuyendoiso.plan.cli.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.chuyendoiso.plan.matrix.MatrixView;
import vn.chuyendoiso.plan.matrix.ResponsibilityMatrix;
import vn.chuyendoiso.plan.standing.FollowUp;
import vn.chuyendoiso.plan.standing.PlanStanding;

/**
 * The page about a plan: one HTML file in Vietnamese and English that needs no network and no other
 * file, to be read on a screen, on a phone and on paper.
 *
 * <p>Everything is there without the script, which only filters rows and keeps the language. The
 * same subject gives the same bytes.
 */
public final class PlanPage {

  private PlanPage() {}

  /**
   * Writes the page.
   *
   * @param subject what it is about
   * @param first the language that is shown when the page is opened: English, or else Vietnamese
   * @return the page, UTF-8
   */
  public static byte[] write(PageSubject subject, Locale first) {
    boolean english = first.getLanguage().equals("en");
    LocalDate day = subject.judgement().report().getAsOf();
    Results results = Results.of(subject.plan(), subject.reports(), day);
    Optional<FollowUp> followUp =
        results.hasReports() ? Optional.of(results.followUp(subject.plan())) : Optional.empty();
    Optional<PlanStanding> standing = followUp.map(f -> f.on(day));
    ResponsibilityMatrix matrix = ResponsibilityMatrix.of(subject.plan(), MatrixView.EFFECTIVE);
    Places places = Places.of(matrix);
    List<Section> sections = new ArrayList<>();
    sections.add(new OverviewSection(subject, matrix, standing));
    standing.ifPresent(s -> sections.add(new StandingSection(followUp.orElseThrow(), s, places)));
    sections.add(new TargetSection(subject.plan(), results, standing, places));
    if (results.isAnythingSaid()) {
      sections.add(new ResultSection(results));
    }
    sections.add(new TimelineSection(subject.plan(), matrix, standing, day, places));
    sections.add(new MatrixSection(subject.plan(), matrix, results, standing, places));
    sections.add(new CoverageSection(subject.plan(), matrix));
    sections.add(new FindingSection(subject.judgement(), places));
    sections.add(new ClauseSection(subject.judgement()));
    Html html = new Html();
    PageFrame.write(html, subject, sections, english ? "en" : "vi");
    return html.finish().getBytes(UTF_8);
  }
}
