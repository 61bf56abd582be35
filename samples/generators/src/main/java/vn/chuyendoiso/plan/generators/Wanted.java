package vn.chuyendoiso.plan.generators;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitrary;
import vn.chuyendoiso.plan.document.ActionProgramme;
import vn.chuyendoiso.plan.document.ApprovalAction;
import vn.chuyendoiso.plan.document.ApprovalStep;
import vn.chuyendoiso.plan.document.BreakthroughScheme;
import vn.chuyendoiso.plan.document.Document;
import vn.chuyendoiso.plan.document.InfrastructureModel;
import vn.chuyendoiso.plan.document.PlanDocument;
import vn.chuyendoiso.plan.document.ProgressReport;
import vn.chuyendoiso.plan.document.Stage;
import vn.chuyendoiso.plan.document.TransformationPlan;
import vn.chuyendoiso.plan.organization.Issuer;
import vn.chuyendoiso.plan.organization.IssuerKind;
import vn.chuyendoiso.plan.organization.Organization;
import vn.chuyendoiso.plan.organization.OrganizationId;
import vn.chuyendoiso.plan.organization.OrganizationKind;
import vn.chuyendoiso.plan.organization.OrganizationRegistry;
import vn.chuyendoiso.plan.time.Deadline;

/**
 * What a test wants its documents to be.
 *
 * <p>Example: {@code Wanted.conforming().ofYear(2026).issuedBy("BKHCN").tasks(60,
 * 60).documents(TransformationPlan.class)} are plans of the Ministry of Science and Technology for
 * 2026 with 60 tasks each, of which no rule complains as an error. What is not said is drawn. The
 * annotations of {@link vn.chuyendoiso.plan.generators.constraints} say the same on a parameter.
 *
 * <p>Wishes that contradict each other throw an {@link IllegalArgumentException} that says what to
 * do. Immutable and thread-safe.
 */
public final class Wanted {

  private final boolean conforming;
  private final Occasion occasion;

  private Wanted(boolean conforming, Occasion occasion) {
    this.conforming = conforming;
    this.occasion = occasion;
  }

  /** {@return documents as an official may have saved them at any moment} */
  public static Wanted anything() {
    return new Wanted(false, Occasion.OPEN);
  }

  /** {@return documents of which no rule complains as an error} */
  public static Wanted conforming() {
    return new Wanted(true, Occasion.OPEN);
  }

  /**
   * Settles the year.
   *
   * @param year the year of the period
   * @return the narrower wish
   * @throws IllegalArgumentException if no deadline can be printed for that year
   */
  public Wanted ofYear(int year) {
    if (year <= Deadline.FIRST_YEAR || year >= Deadline.LAST_YEAR) {
      throw new IllegalArgumentException(
          "no plan is for the year "
              + year
              + "; ask for one between "
              + (Deadline.FIRST_YEAR + 1)
              + " and "
              + (Deadline.LAST_YEAR - 1));
    }
    return with(
        new Occasion(
            Optional.of(year),
            occasion.issuer(),
            occasion.stage(),
            occasion.targets(),
            occasion.tasks()));
  }

  /**
   * Settles the issuer.
   *
   * @param body its key in the registry, such as {@code BKHCN} or {@code province:lang-son}, or a
   *     name that the registry knows
   * @return the narrower wish
   * @throws IllegalArgumentException if the registry knows no such body
   */
  public Wanted issuedBy(String body) {
    return with(
        new Occasion(
            occasion.wantedYear(),
            Optional.of(issuer(organization(body))),
            occasion.stage(),
            occasion.targets(),
            occasion.tasks()));
  }

  /**
   * Settles how far the documents have come.
   *
   * @param stage the stage; a draft or a submission has no number and no day of issue
   * @return the narrower wish
   */
  public Wanted atStage(Stage stage) {
    return with(
        new Occasion(
            occasion.wantedYear(),
            occasion.issuer(),
            Optional.of(stage),
            occasion.targets(),
            occasion.tasks()));
  }

  /**
   * Settles how many rows the table of targets has at its top.
   *
   * @param least the least number
   * @param most the greatest number
   * @return the narrower wish
   * @throws IllegalArgumentException if no number lies between the two
   */
  public Wanted targets(int least, int most) {
    return with(
        new Occasion(
            occasion.wantedYear(),
            occasion.issuer(),
            occasion.stage(),
            Optional.of(span("targets", least, most)),
            occasion.tasks()));
  }

  /**
   * Settles how many rows the table of tasks has at its top.
   *
   * @param least the least number
   * @param most the greatest number
   * @return the narrower wish
   * @throws IllegalArgumentException if no number lies between the two
   */
  public Wanted tasks(int least, int most) {
    return with(
        new Occasion(
            occasion.wantedYear(),
            occasion.issuer(),
            occasion.stage(),
            occasion.targets(),
            Optional.of(span("tasks", least, most))));
  }

  /**
   * Returns such documents.
   *
   * @param type the kind of document, or {@link PlanDocument} or {@link Document} for several kinds
   * @param <D> the kind
   * @return the documents
   * @throws IllegalArgumentException if there are none
   */
  @SuppressWarnings("unchecked") // each arm gives documents of the type that it is chosen for
  public <D extends Document> Arbitrary<D> documents(Class<D> type) {
    check(type);
    return (Arbitrary<D>) (conforming ? conformingOf(type) : anyOf(type));
  }

  private Arbitrary<? extends Document> anyOf(Class<?> type) {
    if (type == TransformationPlan.class) {
      return Plans.plans(occasion);
    } else if (type == BreakthroughScheme.class) {
      return Plans.schemes(occasion);
    } else if (type == ActionProgramme.class) {
      return Plans.programmes(occasion);
    } else if (type == ProgressReport.class) {
      return Documents.reports(occasion);
    } else if (type == InfrastructureModel.class) {
      return Documents.models(occasion);
    } else if (type == PlanDocument.class) {
      return Choice.<PlanDocument>of(2, Plans.plans(occasion))
          .or(1, Plans.schemes(occasion))
          .or(1, Plans.programmes(occasion));
    }
    return Choice.<Document>of(6, anyOf(PlanDocument.class))
        .or(2, Documents.reports(occasion))
        .or(1, Documents.models(occasion));
  }

  private Arbitrary<? extends Document> conformingOf(Class<?> type) {
    if (type == TransformationPlan.class) {
      return asFar(Conforming.plans(occasion), Wanted::unissued);
    } else if (type == BreakthroughScheme.class) {
      return asFar(Conforming.schemes(occasion), Wanted::unissued);
    } else if (type == ActionProgramme.class) {
      return asFar(Conforming.programmes(occasion), Wanted::unissued);
    } else if (type == ProgressReport.class) {
      return asFar(
          ConformingReports.besidePlans(occasion).map(ReportedPlan::report), Wanted::unissued);
    } else if (type == InfrastructureModel.class) {
      return Conforming.models();
    } else if (type == PlanDocument.class) {
      return Choice.<Document>of(2, conformingOf(TransformationPlan.class))
          .or(1, conformingOf(BreakthroughScheme.class))
          .or(1, conformingOf(ActionProgramme.class));
    }
    Choice<Document> documents =
        Choice.<Document>of(6, conformingOf(PlanDocument.class))
            .or(2, conformingOf(ProgressReport.class));
    return occasion.equals(Occasion.OPEN) ? documents.or(1, Conforming.models()) : documents;
  }

  private <D extends Document> Arbitrary<D> asFar(Arbitrary<D> issued, UnaryOperator<D> unissued) {
    return occasion.isUnissued() ? issued.map(unissued) : issued;
  }

  private static TransformationPlan unissued(TransformationPlan plan) {
    return plan.withNumber(Optional.empty()).withIssuedOn(Optional.empty());
  }

  private static ActionProgramme unissued(ActionProgramme programme) {
    return programme.withNumber(Optional.empty()).withIssuedOn(Optional.empty());
  }

  private static ProgressReport unissued(ProgressReport report) {
    return report.withNumber(Optional.empty()).withIssuedOn(Optional.empty());
  }

  private static BreakthroughScheme unissued(BreakthroughScheme scheme) {
    List<ApprovalStep> steps =
        scheme.getApprovals().stream().filter(s -> s.getAction() != ApprovalAction.ISSUED).toList();
    return scheme.withNumber(Optional.empty()).withIssuedOn(Optional.empty()).withApprovals(steps);
  }

  private void check(Class<?> type) {
    boolean hasTables = PlanDocument.class.isAssignableFrom(type);
    if (!hasTables && (occasion.targets().isPresent() || occasion.tasks().isPresent())) {
      throw new IllegalArgumentException(
          type.getSimpleName()
              + " may be a document without targets and tasks; to say how many rows there are, ask"
              + " for TransformationPlan, BreakthroughScheme, ActionProgramme or PlanDocument");
    }
    if (!conforming) {
      return;
    }
    if (type == InfrastructureModel.class && !occasion.equals(Occasion.OPEN)) {
      throw new IllegalArgumentException(
          "there is one conforming model of the infrastructure to be published, by one ministry in"
              + " 2024; ask for it without year, issuer and stage");
    }
    if (occasion.year() < Occasion.FIRST_YEAR || occasion.year() > Occasion.LAST_YEAR) {
      throw new IllegalArgumentException(
          "no conforming documents for "
              + occasion.year()
              + "; ask for a year from "
              + Occasion.FIRST_YEAR
              + " to "
              + Occasion.LAST_YEAR
              + ", or for documents that need not conform");
    }
    if (isEmpty(occasion.targets()) || isEmpty(occasion.tasks())) {
      throw new IllegalArgumentException(
          "a conforming document has at least one target and one task; ask for at least one row, or"
              + " for documents that need not conform");
    }
    occasion.issuer().ifPresent(this::checkIssuer);
  }

  private static boolean isEmpty(Optional<Rows.Span> rows) {
    return rows.filter(span -> span.least() < 1).isPresent();
  }

  private void checkIssuer(Issuer issuer) {
    OrganizationRegistry registry = OrganizationRegistry.bundled();
    OrganizationId id = issuer.getOrganization().orElseThrow();
    boolean isAsked =
        issuer.getKind() == IssuerKind.MINISTRY || issuer.getKind() == IssuerKind.PROVINCE;
    LocalDate first = occasion.issuedFrom();
    if (!isAsked
        || registry.on(id, first).isEmpty()
        || registry.on(id, occasion.lastDay()).isEmpty()) {
      throw new IllegalArgumentException(
          issuer.getName()
              + " issues no conforming document for "
              + occasion.year()
              + "; ask for a ministry or a province that exists from "
              + first
              + " to "
              + occasion.lastDay()
              + ", or for documents that need not conform");
    }
  }

  private Wanted with(Occasion narrower) {
    return new Wanted(conforming, narrower);
  }

  private static Rows.Span span(String table, int least, int most) {
    if (least < 0 || most < least) {
      throw new IllegalArgumentException(
          "no number of "
              + table
              + " is at least "
              + least
              + " and at most "
              + most
              + "; give bounds from 0, the lesser one first");
    }
    return new Rows.Span(least, most);
  }

  private static Organization organization(String body) {
    OrganizationRegistry registry = OrganizationRegistry.bundled();
    return OrganizationId.parse(body)
        .filter(id -> !registry.lives(id).isEmpty())
        .or(() -> registry.idOf(body))
        .map(registry::lives)
        .map(lives -> lives.get(lives.size() - 1))
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "the registry of bodies knows no “"
                        + body
                        + "”; write a key such as BKHCN or province:lang-son, or a full name"));
  }

  private static Issuer issuer(Organization body) {
    boolean isProvince = body.getKind().isProvinceLevel();
    String name = body.getName();
    return Issuer.builder()
        .name(
            isProvince ? "UBND " + Character.toLowerCase(name.charAt(0)) + name.substring(1) : name)
        .kind(isProvince ? IssuerKind.PROVINCE : kind(body.getKind()))
        .organization(body.getId())
        .build();
  }

  private static IssuerKind kind(OrganizationKind kind) {
    if (Occasion.GOVERNMENT.contains(kind)) {
      return IssuerKind.MINISTRY;
    }
    return kind == OrganizationKind.UNIT ? IssuerKind.UNIT : IssuerKind.NATION;
  }
}
