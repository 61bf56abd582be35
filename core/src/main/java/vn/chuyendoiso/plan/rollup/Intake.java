package vn.chuyendoiso.plan.rollup;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import vn.chuyendoiso.plan.document.Document;
import vn.chuyendoiso.plan.document.DocumentEvaluation;
import vn.chuyendoiso.plan.document.PlanDocument;
import vn.chuyendoiso.plan.document.ProgressReport;
import vn.chuyendoiso.plan.organization.Issuer;
import vn.chuyendoiso.plan.organization.OrganizationRegistry;
import vn.chuyendoiso.plan.progress.Evaluation;
import vn.chuyendoiso.plan.progress.MeasuredValue;
import vn.chuyendoiso.plan.progress.Opinion;
import vn.chuyendoiso.plan.progress.ResultState;
import vn.chuyendoiso.plan.progress.TargetResult;
import vn.chuyendoiso.plan.progress.TaskResult;
import vn.chuyendoiso.plan.target.Measurement;
import vn.chuyendoiso.plan.text.Printed;
import vn.chuyendoiso.plan.time.Period;

/** Takes from one document what a roll-up needs of it. */
final class Intake {

  private static final String UNKNOWN = "0".repeat(SourceDocument.DIGITS);
  private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

  private final Document document;
  private final OrganizationRegistry registry;

  private Intake(Document document, OrganizationRegistry registry) {
    this.document = document;
    this.registry = registry;
  }

  static Map<Slot, Claim> claims(Document document, OrganizationRegistry registry) {
    return new Intake(document, registry).claims();
  }

  private Map<Slot, Claim> claims() {
    Optional<ReportingBody> body = document.getIssuer().map(this::body);
    SourceDocument source =
        new SourceDocument(
            document.type(),
            document.getNumber().map(Object::toString),
            document.getIssuedOn(),
            body,
            document.getNumber().isPresent() ? Optional.empty() : Optional.of(document.getTitle()),
            UNKNOWN);
    Optional<Planned> planned =
        document instanceof PlanDocument plan ? Optional.of(Planned.of(plan)) : Optional.empty();
    Map<Optional<Days>, Account> accounts = accounts();
    String digest = digest(source, planned, accounts);
    SourceDocument named = source.withDigest(digest);
    Map<Slot, Claim> claims = new TreeMap<>();
    if (planned.isPresent() || accounts.isEmpty()) {
      claims.put(slot(named, body), new Claim(named, planned, Optional.empty()));
    }
    accounts.forEach(
        (days, account) ->
            claims.put(
                slot(days, body, digest),
                new Claim(named, Optional.empty(), Optional.of(account))));
    return claims;
  }

  private ReportingBody body(Issuer issuer) {
    return new ReportingBody(issuer.findOrganization(registry), issuer.getName(), issuer.getKind());
  }

  private static Slot slot(SourceDocument source, Optional<ReportingBody> body) {
    String key =
        source.number().isPresent() && body.isPresent()
            ? PlanKey.withoutZeros(source.number().get())
                + " "
                + source.issuedOn().map(LocalDate::toString).orElse("")
                + " "
                + body.get().key()
                + " "
                + source.type()
            : source.digest();
    return new Slot(Slot.Kind.DOCUMENT, key, 0, 0);
  }

  private static Slot slot(Optional<Days> days, Optional<ReportingBody> body, String digest) {
    long first = days.map(d -> d.first().toEpochDay()).orElse(0L);
    long last = days.map(d -> d.last().toEpochDay()).orElse(0L);
    return days.isPresent() && body.isPresent()
        ? new Slot(Slot.Kind.ACCOUNT, body.get().key(), first, last)
        : new Slot(Slot.Kind.UNPLACED, digest, first, last);
  }

  private record Days(LocalDate first, LocalDate last) implements Comparable<Days> {
    static Optional<Days> of(Optional<Printed<Period>> period) {
      return period
          .flatMap(Printed::getMeaning)
          .map(p -> new Days(p.getFirstDay(), p.getLastDay()));
    }

    @Override
    public int compareTo(Days other) {
      int order = first.compareTo(other.first);
      return order == 0 ? last.compareTo(other.last) : order;
    }
  }

  /** What the document says of each period; a report speaks of its own even if it says nothing. */
  private Map<Optional<Days>, Account> accounts() {
    Map<Optional<Days>, Account> accounts =
        new TreeMap<>(
            Comparator.comparing(
                d -> d.orElse(null), Comparator.nullsFirst(Comparator.naturalOrder())));
    Optional<Days> own = Optional.empty();
    if (document instanceof ProgressReport report) {
      own = Days.of(report.getPeriod());
      if (own.isPresent() || report.getEvaluations().isEmpty()) {
        accounts.put(own, new Account(Optional.empty(), new ArrayList<>(), opinions(report)));
      }
    }
    List<DocumentEvaluation> evaluations = DocumentEvaluation.of(document);
    for (int i = 0; i < evaluations.size(); i++) {
      Evaluation evaluation = evaluations.get(i).evaluation();
      Optional<Days> stated = Days.of(evaluation.getPeriod());
      Optional<Days> days = stated.isPresent() ? stated : own;
      Account account = accounts.get(days);
      List<GivenOpinion> opinions =
          account != null
              ? account.opinions()
              : accounts.isEmpty() && document instanceof ProgressReport report
                  ? opinions(report)
                  : List.of();
      List<Account.Evaluated> evaluated =
          account == null ? new ArrayList<>() : account.evaluations();
      evaluated.add(evaluated(i, evaluations.get(i)));
      Optional<LocalDate> before = account == null ? Optional.empty() : account.cutOff();
      accounts.put(days, new Account(later(before, evaluation.getCutOff()), evaluated, opinions));
    }
    return accounts;
  }

  private static Optional<LocalDate> later(Optional<LocalDate> one, Optional<LocalDate> other) {
    return one.isEmpty() || other.filter(one.get()::isBefore).isPresent() ? other : one;
  }

  private List<GivenOpinion> opinions(ProgressReport report) {
    List<GivenOpinion> given = new ArrayList<>();
    for (int i = 0; i < report.getOpinions().size(); i++) {
      Opinion opinion = report.getOpinions().get(i);
      given.add(
          GivenOpinion.of(i, opinion, opinion.getPlan().flatMap(p -> PlanKey.of(p, registry))));
    }
    return given;
  }

  private Account.Evaluated evaluated(int index, DocumentEvaluation stated) {
    Evaluation evaluation = stated.evaluation();
    List<Result> results = new ArrayList<>();
    List<TargetResult> rows = evaluation.getTargetResults();
    for (int i = 0; i < rows.size(); i++) {
      result(i, rows.get(i), stated.knownUntil()).ifPresent(results::add);
    }
    return new Account.Evaluated(
        index,
        stated.plan().flatMap(p -> PlanKey.of(p, registry)),
        count(rows, TargetResult::getState),
        count(evaluation.getTaskResults(), TaskResult::getState),
        evaluation.getTallies().stream().map(StatedTally::of).toList(),
        results);
  }

  private static <R> StateCounts count(List<R> rows, Function<R, Optional<ResultState>> state) {
    Map<ResultState, Long> counts = new EnumMap<>(ResultState.class);
    long unstated = 0;
    for (R row : rows) {
      Optional<ResultState> stated = state.apply(row);
      if (stated.isPresent()) {
        counts.merge(stated.get(), 1L, Long::sum);
      } else {
        unstated++;
      }
    }
    return new StateCounts(counts, unstated);
  }

  private static Optional<Result> result(
      int index, TargetResult row, Optional<LocalDate> evaluated) {
    Optional<Measurement> measured =
        MeasuredValue.last(MeasuredValue.of(row, evaluated)).map(MeasuredValue::measurement);
    Optional<Boolean> reached = reached(row);
    if (measured.isEmpty() && reached.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Result(
            index,
            row.getTarget().map(t -> RowKey.of(t.value())),
            row.getTarget().isPresent()
                ? Optional.empty()
                : row.getTitle().map(t -> Measured.key(t, measured.flatMap(Reading::unit))),
            reached,
            measured.map(Reading::of)));
  }

  private static Optional<Boolean> reached(TargetResult row) {
    return row.getState()
        .filter(s -> s != ResultState.NO_INFORMATION)
        .map(s -> s == ResultState.DONE)
        .or(() -> row.getAchievedPercent().map(p -> p.compareTo(WHOLE) >= 0));
  }

  /** The digest of all that is taken from the document; words stand in the order of their use. */
  private String digest(
      SourceDocument source, Optional<Planned> planned, Map<Optional<Days>, Account> accounts) {
    Words words = new Words();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes(new Claim(source, planned, Optional.empty()).pack(words));
    accounts.forEach(
        (days, account) -> {
          bytes.writeBytes(days.toString().getBytes(StandardCharsets.UTF_8));
          bytes.writeBytes(new Claim(source, Optional.empty(), Optional.of(account)).pack(words));
        });
    bytes.writeBytes(document.getTitle().getBytes(StandardCharsets.UTF_8));
    bytes.writeBytes(words.list().toString().getBytes(StandardCharsets.UTF_8));
    return Digest.of(bytes.toByteArray()).substring(0, SourceDocument.DIGITS);
  }
}
