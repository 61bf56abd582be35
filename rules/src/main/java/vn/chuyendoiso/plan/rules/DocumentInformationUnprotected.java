package vn.chuyendoiso.plan.rules;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.chuyendoiso.plan.data.DataAsset;
import vn.chuyendoiso.plan.document.DocumentType;
import vn.chuyendoiso.plan.finding.JsonPointer;
import vn.chuyendoiso.plan.finding.Severity;
import vn.chuyendoiso.plan.finding.Term;
import vn.chuyendoiso.plan.security.InformationClass;
import vn.chuyendoiso.plan.security.SecurityPlan;

/**
 * The security plan covers each class of information that the tasks and the data of a document
 * handle. Example: a data asset with personal data, and measures for state secrets alone.
 *
 * <p>A security plan of words alone, and a measure that names no class, may cover everything, so
 * that nothing can be said. That a scheme has no security plan is another rule's business; a plan
 * or programme without one is reported here, mildly. Information that a document handles without
 * saying so cannot be seen.
 */
@Rule(
    id = "document-information-unprotected",
    clauses = "CT34-P8",
    severity = Severity.ERROR,
    completeness = true,
    since = "0.1.0")
final class DocumentInformationUnprotected implements SurveyRule<List<InformationClass>> {

  @Override
  public List<InformationClass> look(TargetEntry row, CaseFile file) {
    return List.of();
  }

  @Override
  public List<InformationClass> look(TaskEntry row, CaseFile file) {
    return row.task().getInformation();
  }

  @Override
  public Verdict conclude(Survey<List<InformationClass>> survey, CaseFile file) {
    Map<InformationClass, String> handled = handled(survey.tasks(), file);
    if (handled.isEmpty()) {
      return Verdict.NOT_APPLICABLE;
    }
    Optional<SecurityPlan> security = file.plan().getSecurity();
    boolean hasMeasures = security.filter(s -> !s.getMeasures().isEmpty()).isPresent();
    boolean isOfWords =
        !hasMeasures && security.filter(s -> !Unstated.isBlank(s.getStatement())).isPresent();
    if (!hasMeasures && !isOfWords && file.type() == DocumentType.BREAKTHROUGH_SCHEME) {
      return Verdict.NOT_APPLICABLE;
    }
    Set<InformationClass> covered = security.map(SecurityPlan::covered).orElse(Set.of());
    if (covered.containsAll(handled.keySet())) {
      return Verdict.SATISFIED;
    }
    if (isOfWords
        || security.stream()
            .flatMap(s -> s.getMeasures().stream())
            .anyMatch(m -> m.getInformation().isEmpty())) {
      return Verdict.CANNOT_BE_JUDGED;
    }
    List<Violation> violations = new ArrayList<>();
    handled.forEach(
        (information, owner) -> {
          if (!covered.contains(information)) {
            violations.add(
                Violation.at(JsonPointer.ROOT.append("security"))
                    .with("information", term(information))
                    .with("owner", owner)
                    .noGraverThan(Unstated.gravestOfScheme(file)));
          }
        });
    return Unstated.verdict(file, violations);
  }

  /** The classes that are handled, each with the first thing that handles it. */
  private static Map<InformationClass, String> handled(
      List<List<InformationClass>> byTasks, CaseFile file) {
    Map<InformationClass, String> handled = new EnumMap<>(InformationClass.class);
    for (DataAsset asset : file.plan().getDataAssets()) {
      asset
          .getInformation()
          .forEach(i -> handled.computeIfAbsent(i, k -> Shortened.of(asset.getName())));
    }
    for (int i = 0; i < byTasks.size(); i++) {
      for (InformationClass information : byTasks.get(i)) {
        if (!handled.containsKey(information)) {
          handled.put(information, file.task(i).title());
        }
      }
    }
    return handled;
  }

  private static Term term(InformationClass information) {
    return new Term("information." + information.name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }
}
