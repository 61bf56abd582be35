package vn.chuyendoiso.plan.rollup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import vn.chuyendoiso.plan.finding.JsonPointer;
import vn.chuyendoiso.plan.organization.IssuerKind;
import vn.chuyendoiso.plan.organization.Organization;
import vn.chuyendoiso.plan.organization.OrganizationRegistry;
import vn.chuyendoiso.plan.time.Period;

/**
 * Works out one roll-up from a part. Claims stay packed and are looked at in the order of their
 * slots, twice: units and ways of folding must be known of all before the first value is added.
 */
final class Reckoning {

  private static final JsonPointer EVALUATIONS = JsonPointer.ROOT.append("evaluations");

  private static final Comparator<SetAside> SET_ASIDE =
      Comparator.comparing(SetAside::source)
          .thenComparing(SetAside::reason)
          .thenComparing(s -> s.details().toString());

  private final RollUpPart part;
  private final RollUpQuestion question;
  private final OrganizationRegistry registry;
  private final boolean lists;
  private final PlanShelf shelf = new PlanShelf();
  private final Map<String, Survey> surveys = new TreeMap<>();
  private final Map<String, byte[]> accounts = new TreeMap<>(); // by the key of the body
  private final Set<String> documents = new HashSet<>();
  private final List<SetAside> setAside = new ArrayList<>();
  private final Map<SetAsideReason, Long> setAsideCounts = new EnumMap<>(SetAsideReason.class);
  private final Map<SourceDocument, List<AskedReporter>> asked = new TreeMap<>(); // by plan
  private final Map<String, Group> groups = new TreeMap<>();
  private final Map<String, ReportingBody> groupOf = new HashMap<>(); // by the key of a member

  /** The bodies whose accounts are those of one body. */
  private static final class Group {
    private final ReportingBody body;
    private final List<ReportingBody> members = new ArrayList<>();
    private Counts counts = Counts.NONE;
    private final List<Source> sources = new ArrayList<>();
    private Optional<SourceDocument> plan = Optional.empty();

    Group(ReportingBody body) {
      this.body = body;
    }
  }

  Reckoning(RollUpPart part, RollUpQuestion question) {
    this.part = part;
    this.question = question;
    this.registry = question.getRegistry();
    this.lists = question.getDetail() == RollUpDetail.EVERY_ROW;
  }

  RollUp finish() {
    read();
    fold();
    for (Group group : groups.values()) {
      for (ReportingBody member : group.members) {
        account(member).ifPresent(claim -> count(group, claim));
      }
    }
    Counts total = Counts.NONE;
    Map<IssuerKind, Counts> levels = new EnumMap<>(IssuerKind.class);
    List<BodyCounts> bodies = new ArrayList<>();
    for (Group group : groups.values()) {
      total = total.plus(group.counts);
      levels.merge(group.body.level(), group.counts, Counts::plus);
      bodies.add(
          new BodyCounts(
              group.body, group.members, group.counts, group.sources.stream().sorted().toList()));
    }
    Attendance attendance = attendance();
    return new RollUp(
        question.getPeriod(),
        question.getFoldedOn(),
        documents.size(),
        total,
        levels,
        bodies,
        figures(),
        attendance.missing(),
        attendance.unknown(),
        superseded(),
        setAside.stream().sorted(SET_ASIDE).toList(),
        setAsideCounts,
        opinions());
  }

  // The first look: plans onto the shelf, accounts of the period by body.
  private void read() {
    Period period = question.getPeriod();
    for (Map.Entry<Slot, byte[]> entry : new TreeMap<>(part.claims()).entrySet()) {
      Slot slot = entry.getKey();
      Claim claim = part.claim(entry.getValue());
      switch (slot.kind()) {
        case DOCUMENT -> document(claim, entry.getValue(), period);
        case ACCOUNT -> {
          Period own = Slot.period(slot.firstDay(), slot.lastDay());
          if (own.equals(period)) {
            accounts.put(slot.key(), entry.getValue());
          } else if (!own.getFirstDay().isAfter(period.getLastDay())
              && !own.getLastDay().isBefore(period.getFirstDay())) {
            setAside(SetAsideReason.OTHER_PERIOD, claim, List.of(own.toString()));
          }
        }
        case UNPLACED ->
            setAside(
                claim.document().body().isEmpty()
                    ? SetAsideReason.NO_ISSUER
                    : SetAsideReason.NO_PERIOD,
                claim,
                List.of());
      }
    }
  }

  private void document(Claim claim, byte[] packed, Period period) {
    shelf.add(claim, packed);
    if (claim.planned().isEmpty()) {
      return;
    }
    Planned planned = claim.planned().get();
    planned.indicators().forEach(i -> survey(i.key()).plan(i));
    Optional<ReportingBody> body = claim.document().body();
    if (body.isPresent() && planned.meets(period)) {
      documents.add(claim.document().digest());
      Group group = group(folded(body.get(), false, claim));
      group.counts = group.counts.plus(Counts.planned(planned.targets(), planned.tasks()));
      group.sources.add(new Source(claim.document(), JsonPointer.ROOT));
      group.plan = group.plan.or(() -> Optional.of(claim.document()));
    }
    if (planned.meets(period) && !planned.asked().isEmpty()) {
      asked.put(claim.document(), planned.asked());
    }
  }

  private Survey survey(String key) {
    return surveys.computeIfAbsent(
        key, k -> new Survey(k, Optional.ofNullable(question.getAggregations().get(k))));
  }

  private Optional<Claim> account(ReportingBody body) {
    return Optional.ofNullable(accounts.get(body.key())).map(part::claim);
  }

  private Group group(ReportingBody body) {
    return groups.computeIfAbsent(body.key(), k -> new Group(body));
  }

  private void setAside(SetAsideReason reason, Claim claim, List<String> details) {
    setAside(reason, new Source(claim.document(), JsonPointer.ROOT), details);
  }

  private void setAside(SetAsideReason reason, Source source, List<String> details) {
    setAsideCounts.merge(reason, 1L, Long::sum);
    if (lists || reason.isOfBodies()) {
      setAside.add(new SetAside(reason, source, details));
    }
  }

  // ---- folding

  private void fold() {
    for (byte[] packed : List.copyOf(accounts.values())) {
      Claim claim = part.claim(packed);
      ReportingBody body = claim.document().body().orElseThrow();
      ReportingBody into = folded(body, true, claim);
      if (!into.equals(body) && speaksForAll(into, body)) {
        accounts.remove(body.key());
        setAside(SetAsideReason.SUCCESSOR_REPORTED, claim, List.of(into.key().substring(1)));
      } else {
        group(into).members.add(body);
      }
    }
  }

  /** The body that stands for another on the day of the question. */
  private ReportingBody folded(ReportingBody body, boolean tell, Claim claim) {
    Optional<LocalDate> day = question.getFoldedOn();
    if (day.isEmpty()) {
      return body;
    }
    if (body.organization().isEmpty()) {
      if (tell) {
        setAside(SetAsideReason.UNKNOWN_BODY, claim, List.of());
      }
      return body;
    }
    Optional<Organization> itself = registry.on(body.organization().get(), day.get());
    if (itself.isPresent()) {
      return named(itself.get(), body);
    }
    List<Organization> successors = registry.successorsOn(body.organization().get(), day.get());
    if (successors.size() == 1) {
      return named(successors.get(0), body);
    }
    if (tell) {
      setAside(
          successors.isEmpty()
              ? SetAsideReason.UNKNOWN_BODY
              : SetAsideReason.SPLIT_BETWEEN_SUCCESSORS,
          claim,
          successors.stream().map(o -> o.getId().value()).toList());
    }
    return body;
  }

  private static ReportingBody named(Organization life, ReportingBody body) {
    return new ReportingBody(Optional.of(life.getId()), life.getName(), body.level());
  }

  // What a body says after it took over another is said for both.
  private boolean speaksForAll(ReportingBody successor, ReportingBody former) {
    Optional<LocalDate> end =
        registry.lives(former.organization().orElseThrow()).stream()
            .flatMap(o -> o.getLastDay().stream())
            .max(LocalDate::compareTo);
    return account(successor)
        .map(c -> c.day().orElse(question.getPeriod().getLastDay()))
        .filter(d -> end.filter(d::isAfter).isPresent())
        .isPresent();
  }

  // ---- counting

  private void count(Group group, Claim claim) {
    documents.add(claim.document().digest());
    Counts counts = Counts.NONE;
    for (Account.Evaluated evaluated : claim.account().orElseThrow().evaluations()) {
      Source source = source(claim, evaluated);
      group.sources.add(source);
      counts = counts.plus(Counts.of(evaluated, tallies(evaluated, source)));
    }
    if (claim.account().orElseThrow().evaluations().isEmpty()) {
      group.sources.add(new Source(claim.document(), JsonPointer.ROOT));
    }
    group.counts = group.counts.plus(counts.asAccount());
  }

  private static Source source(Claim claim, Account.Evaluated evaluated) {
    return new Source(claim.document(), EVALUATIONS.append(evaluated.index()));
  }

  private List<StatedTally> tallies(Account.Evaluated evaluated, Source source) {
    Map<Counted, StatedTally> first = new LinkedHashMap<>();
    Set<Counted> several = new HashSet<>();
    for (StatedTally tally : evaluated.tallies()) {
      StatedTally present = first.putIfAbsent(tally.counted(), tally);
      if (present != null && !present.equals(tally)) {
        several.add(tally.counted());
      }
    }
    if (!several.isEmpty()) {
      setAside(
          SetAsideReason.SEVERAL_TALLIES,
          new Source(source.document(), source.place().append("tallies")),
          several.stream().sorted().map(c -> c.subject().toString()).toList());
    }
    first.keySet().removeAll(several);
    return List.copyOf(first.values());
  }

  // ---- figures

  private List<Figure> figures() {
    values(
        group ->
            group.forEach(
                (indicator, values) -> {
                  for (Value value : values) {
                    if (value.reading().filter(r -> r.form() == Reading.Form.NUMBER).isPresent()) {
                      survey(indicator).unit(value);
                    }
                  }
                }),
        true);
    Map<String, Map<Scope, Tabulation>> tabulations = new TreeMap<>();
    List<Figure> figures = new ArrayList<>();
    values(
        group ->
            group.forEach(
                (indicator, values) -> {
                  Map<Scope, Tabulation> scopes =
                      tabulations.computeIfAbsent(indicator, k -> new TreeMap<>());
                  ReportingBody body = groupOf.get(values.get(0).body().key());
                  take(scopes, Scope.ALL, indicator, values);
                  take(scopes, Scope.of(body.level()), indicator, values);
                  if (lists) {
                    Tabulation own = tabulation(indicator, Scope.of(body));
                    own.take(values);
                    figures.add(own.figure());
                  }
                }),
        false);
    tabulations.values().forEach(t -> t.values().forEach(f -> figures.add(f.figure())));
    figures.sort(Comparator.comparing(Figure::indicator).thenComparing(Figure::scope));
    return figures;
  }

  private void take(
      Map<Scope, Tabulation> scopes, Scope scope, String indicator, List<Value> values) {
    scopes.computeIfAbsent(scope, s -> tabulation(indicator, s)).take(values);
  }

  private Tabulation tabulation(String indicator, Scope scope) {
    return new Tabulation(survey(indicator), scope, question.getWeights(), lists);
  }

  /** Hands out what the bodies report, one group of merged bodies at a time, by indicator. */
  private void values(Consumer<Map<String, List<Value>>> taker, boolean tell) {
    for (Group group : groups.values()) {
      Map<String, List<Value>> byIndicator = new TreeMap<>();
      for (ReportingBody member : group.members) {
        groupOf.put(member.key(), group.body);
        Optional<Claim> claim = account(member);
        if (claim.isPresent()) {
          values(member, claim.get(), tell)
              .forEach(
                  (indicator, value) ->
                      byIndicator.computeIfAbsent(indicator, k -> new ArrayList<>(1)).add(value));
        }
      }
      taker.accept(byIndicator);
    }
  }

  private Map<String, Value> values(ReportingBody body, Claim claim, boolean tell) {
    Map<String, Value> values = new TreeMap<>();
    for (Account.Evaluated evaluated : claim.account().orElseThrow().evaluations()) {
      PlanShelf.Found plan = shelf.find(evaluated.plan(), body);
      Optional<Planned> planned = plan.plan().flatMap(p -> part.claim(p).planned());
      for (Result result : evaluated.results()) {
        Source source =
            new Source(
                claim.document(),
                EVALUATIONS
                    .append(evaluated.index())
                    .append("targetResults")
                    .append(result.index()));
        Optional<Measured> measured =
            result.target().flatMap(t -> planned.flatMap(p -> p.indicator(t)));
        Optional<String> indicator =
            result.target().isPresent() ? measured.map(Measured::key) : result.indicator();
        if (indicator.isEmpty()) {
          if (tell) {
            setAside(unmatched(result, plan), source, result.target().stream().toList());
          }
          continue;
        }
        Value value = value(body, claim, result, indicator.get(), measured, source);
        values.merge(
            indicator.get(), value, (a, b) -> a.isSameAs(b) && !a.isRepeated() ? a : a.repeated());
      }
    }
    return values;
  }

  private static SetAsideReason unmatched(Result result, PlanShelf.Found plan) {
    if (result.target().isEmpty()) {
      return SetAsideReason.NOT_MATCHED;
    }
    if (plan.plan().isPresent()) {
      return SetAsideReason.TARGET_NOT_FOUND;
    }
    return plan.several() ? SetAsideReason.SEVERAL_PLANS : SetAsideReason.PLAN_NOT_GIVEN;
  }

  private static Value value(
      ReportingBody body,
      Claim claim,
      Result result,
      String indicator,
      Optional<Measured> measured,
      Source source) {
    Optional<String> unit =
        result.reading().flatMap(Reading::unit).or(() -> measured.flatMap(Measured::unit));
    return new Value(
        body,
        indicator,
        unit.map(Measured::unitKey).orElse(""),
        unit.orElse(""),
        result.reading(),
        result.reached(),
        result.reading().flatMap(Reading::asOf).or(claim::day),
        source,
        false);
  }

  // ---- who is missing, what does not count, what is thought of it

  private Attendance attendance() {
    LocalDate day = question.getFoldedOn().orElse(question.getPeriod().getLastDay());
    Attendance attendance = new Attendance(registry, day);
    for (Group group : groups.values()) {
      for (ReportingBody member : group.members) {
        if (account(member).filter(Claim::isReport).isPresent()) {
          attendance.reported(member, group.body);
        }
      }
    }
    question.getExpected().forEach(attendance::expect);
    asked.forEach(attendance::asked);
    for (Group group : groups.values()) {
      group.plan.ifPresent(p -> attendance.planned(group.body, p));
    }
    return attendance;
  }

  private List<Superseded> superseded() {
    List<Superseded> superseded = new ArrayList<>();
    for (Map.Entry<Loss, byte[]> entry : new TreeMap<>(part.losses()).entrySet()) {
      Slot slot = entry.getKey().slot();
      boolean isAccount = slot.kind() == Slot.Kind.ACCOUNT;
      Optional<Period> period =
          isAccount ? Optional.of(Slot.period(slot.firstDay(), slot.lastDay())) : Optional.empty();
      if (period.isEmpty() || period.get().equals(question.getPeriod())) {
        superseded.add(
            new Superseded(
                part.claim(entry.getValue()).document(),
                part.claim(part.claims().get(slot)).document(),
                period));
      }
    }
    return superseded;
  }

  private List<PlacedOpinion> opinions() {
    List<PlacedOpinion> placed = new ArrayList<>();
    for (byte[] packed : accounts.values()) {
      Claim claim = part.claim(packed);
      for (GivenOpinion opinion : claim.account().orElseThrow().opinions()) {
        placed.add(placed(opinion, claim));
      }
    }
    return placed;
  }

  private PlacedOpinion placed(GivenOpinion opinion, Claim in) {
    Optional<Claim> plan =
        shelf.find(opinion.plan(), in.document().body().orElseThrow()).plan().map(part::claim);
    List<String> unknown =
        plan.flatMap(Claim::planned)
            .map(
                p ->
                    opinion.targets().stream()
                        .filter(t -> !p.rows().containsKey(RowKey.of(t)))
                        .toList())
            .orElse(List.of());
    return new PlacedOpinion(
        new Source(in.document(), JsonPointer.ROOT.append("opinions").append(opinion.index())),
        opinion.aspect(),
        plan.map(Claim::document),
        opinion.planNumber(),
        opinion.targets(),
        opinion.tasks(),
        unknown,
        opinion.author(),
        opinion.text());
  }
}
