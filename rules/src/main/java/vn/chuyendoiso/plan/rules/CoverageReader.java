package vn.chuyendoiso.plan.rules;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.chuyendoiso.plan.document.ActionProgramme;
import vn.chuyendoiso.plan.document.PlanDocument;
import vn.chuyendoiso.plan.document.Stage;
import vn.chuyendoiso.plan.law.Citation;
import vn.chuyendoiso.plan.law.DocumentNumber;
import vn.chuyendoiso.plan.law.InstrumentRef;
import vn.chuyendoiso.plan.organization.Actor;
import vn.chuyendoiso.plan.organization.GovernmentLevel;
import vn.chuyendoiso.plan.organization.Issuer;
import vn.chuyendoiso.plan.organization.IssuerKind;
import vn.chuyendoiso.plan.organization.Organization;
import vn.chuyendoiso.plan.organization.OrganizationId;
import vn.chuyendoiso.plan.organization.OrganizationRegistry;
import vn.chuyendoiso.plan.target.NationalTarget;
import vn.chuyendoiso.plan.task.Task;
import vn.chuyendoiso.plan.text.ExactKey;
import vn.chuyendoiso.plan.text.SearchKey;
import vn.chuyendoiso.plan.time.Period;

/** Takes from one document what the coverage of national targets and tasks needs of it. */
final class CoverageReader {

  // "Nhiệm vụ 12b", "STT 12b", "số thứ tự 12b": the code that a citation names.
  private static final Pattern CODE = Pattern.compile("(?:nhiem vu|stt|so thu tu)(?: so)? (\\S+)");

  private static final Map<String, NationalTargetPhrases> PHRASES =
      NationalTargetPhrases.all().stream()
          .collect(
              Collectors.toUnmodifiableMap(
                  NationalTargetPhrases::metric, Function.identity(), (a, b) -> a));

  private final CaseFile file;
  private final PlanDocument plan;
  private final CoveredDocument document;

  private CoverageReader(PlanDocument plan, LocalDate asOf) {
    this.plan = plan;
    this.file = new CaseFile(plan, asOf, Stage.ISSUE);
    this.document =
        new CoveredDocument(
            plan.type(),
            plan.getNumber().map(DocumentNumber::toString),
            plan.getTitle(),
            plan.getIssuedOn(),
            plan.getIssuer().map(this::issuer));
  }

  static CoverageFacts read(PlanDocument plan, LocalDate asOf) {
    return new CoverageReader(plan, asOf).facts();
  }

  private CoverageFacts facts() {
    CoverageFacts bare =
        new CoverageFacts(
            document,
            file.period().map(Period::getFirstDay),
            file.period().map(Period::getLastDay),
            Map.of(),
            marks(),
            plan instanceof ActionProgramme ? given() : List.of());
    return new CoverageFacts(
        bare.document(),
        bare.firstDay(),
        bare.lastDay(),
        adoptions(bare),
        bare.marks(),
        bare.given());
  }

  // ---- targets

  private Map<String, TargetAdoption> adoptions(CoverageFacts facts) {
    Map<String, List<TargetEntry>> rows = NationalDemand.rowsByMetric(file);
    Set<String> metrics = Adoption.metrics(file);
    Set<String> derived = Adoption.derived(file);
    Map<DocumentNumber, Boolean> whole = new HashMap<>();
    Map<String, TargetAdoption> adoptions = new TreeMap<>();
    for (NationalTarget target : file.nationalTargets().all()) {
      if (NationalDemand.isOwn(target, plan)) {
        continue;
      }
      boolean isTimely = target.getDeadline().map(facts::plansFor).orElse(true);
      way(target, isTimely, metrics, derived, whole)
          .ifPresent(way -> adoptions.put(target.getId(), adoption(target, way, rows)));
    }
    return adoptions;
  }

  private Optional<AdoptionWay> way(
      NationalTarget target,
      boolean isTimely,
      Set<String> metrics,
      Set<String> derived,
      Map<DocumentNumber, Boolean> whole) {
    if (isTimely && metrics.contains(target.getMetric())) {
      return Optional.of(AdoptionWay.INDICATOR);
    }
    if (derived.contains(target.getId())) {
      return Optional.of(AdoptionWay.DERIVATION);
    }
    if (!isTimely) {
      return Optional.empty();
    }
    if (whole.computeIfAbsent(target.getInstrument(), n -> Adoption.isTakenOverWhole(n, file))) {
      return Optional.of(AdoptionWay.WHOLE_INSTRUMENT);
    }
    return Optional.ofNullable(PHRASES.get(target.getMetric()))
        .filter(p -> file.wording().speaksOf(p.words()))
        .map(p -> AdoptionWay.WORDS);
  }

  private TargetAdoption adoption(
      NationalTarget target, AdoptionWay way, Map<String, List<TargetEntry>> rows) {
    NationalDemand demand =
        NationalDemand.of(rows.getOrDefault(target.getMetric(), List.of()), target, file);
    return new TargetAdoption(
        document,
        way,
        demand.standing(),
        demand.row().map(TargetEntry::pointer),
        demand.row().flatMap(TargetEntry::value),
        demand.due());
  }

  // ---- tasks

  private Set<Long> marks() {
    Set<Long> marks = new TreeSet<>();
    for (TaskEntry row : file.tasks()) {
      marks.add(title(row.task()));
      row.task().getOrigin().flatMap(CoverageReader::origin).ifPresent(marks::add);
    }
    return marks;
  }

  private static long title(Task task) {
    return mark("title " + SearchKey.of(task.getTitle()).key());
  }

  private static Optional<Long> origin(Citation citation) {
    Optional<DocumentNumber> number = citation.getInstrument().flatMap(InstrumentRef::getNumber);
    return number.flatMap(n -> citation.getClause().map(CoverageReader::code).map(c -> mark(n, c)));
  }

  /** The code that a clause names: "nhiệm vụ 12b", or the code alone. */
  private static String code(String clause) {
    String key = SearchKey.of(clause).key();
    Matcher code = CODE.matcher(key);
    return code.find() ? code.group(1) : key;
  }

  private static long mark(DocumentNumber number, String code) {
    return mark("origin " + ExactKey.of(number.key()).key() + " " + code);
  }

  // Eight bytes of a digest: a hundred thousand plans have millions of titles.
  private static long mark(String words) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
      return ByteBuffer.wrap(digest).getLong();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private List<CoverageFacts.Given> given() {
    List<CoverageFacts.Given> given = new ArrayList<>();
    for (TaskEntry row : file.tasks()) {
      if (!row.isLabel() && !row.leads().isEmpty()) {
        given.add(given(row));
      }
    }
    return given;
  }

  private CoverageFacts.Given given(TaskEntry row) {
    Set<Long> marks = new HashSet<>();
    marks.add(title(row.task()));
    row.task()
        .getCode()
        .flatMap(c -> plan.getNumber().map(n -> mark(n, SearchKey.of(c).key())))
        .ifPresent(marks::add);
    List<CoveredBody> bodies = new ArrayList<>();
    List<CoveredBody> members = new ArrayList<>();
    Set<IssuerKind> levels = EnumSet.noneOf(IssuerKind.class);
    boolean isUndetermined = false;
    for (Actor lead : row.leads().values()) {
      if (lead instanceof Actor.Body body) {
        bodies.add(body(body));
      } else if (lead instanceof Actor.Collective collective) {
        collective.getMembers().forEach(m -> members.add(body(m, m.value())));
        Set<IssuerKind> named = collective.getMembers().isEmpty() ? levels(collective) : Set.of();
        levels.addAll(named);
        isUndetermined |= collective.getMembers().isEmpty() && named.isEmpty();
      } else if (lead instanceof Actor.ConditionalCollective collective) {
        collective.getMembers().forEach(m -> members.add(body(m, m.value())));
        isUndetermined |= collective.getMembers().isEmpty();
      }
    }
    return new CoverageFacts.Given(
        row.pointer(),
        row.task().getCode(),
        row.task().getTitle(),
        row.leads().values().stream().map(Actor::getName).toList(),
        bodies,
        members,
        levels,
        isUndetermined,
        marks);
  }

  private static Set<IssuerKind> levels(Actor.Collective collective) {
    if (collective.getLevel().isPresent()) {
      return EnumSet.of(kind(collective.getLevel().get()));
    }
    Set<IssuerKind> levels = EnumSet.noneOf(IssuerKind.class);
    for (TaskLevelUnclear.Side side :
        TaskLevelUnclear.sidesOfMany(collective.getName(), Optional.empty())) {
      levels.add(side == TaskLevelUnclear.Side.CENTRE ? IssuerKind.MINISTRY : IssuerKind.PROVINCE);
    }
    return levels;
  }

  private static IssuerKind kind(GovernmentLevel level) {
    return switch (level) {
      case MINISTRY -> IssuerKind.MINISTRY;
      case PROVINCE -> IssuerKind.PROVINCE;
      case DISTRICT -> IssuerKind.DISTRICT;
      case COMMUNE -> IssuerKind.COMMUNE;
    };
  }

  // ---- bodies, as they are on the day

  private CoveredBody issuer(Issuer issuer) {
    CoveredBody body =
        issuer
            .findOrganization(file.organizations())
            .map(id -> body(id, issuer.getName()))
            .orElseGet(() -> named(issuer.getName()));
    return new CoveredBody(body.organization(), body.name(), Optional.of(issuer.getKind()));
  }

  private CoveredBody body(Actor.Body body) {
    return body.getOrganization()
        .or(() -> file.organizations().idOf(body.getName()))
        .map(id -> body(id, body.getName()))
        .orElseGet(() -> named(body.getName()));
  }

  private static CoveredBody named(String name) {
    return new CoveredBody(Optional.empty(), name, Optional.empty());
  }

  // Who answers on the day for what the body had to do; of several the main one.
  private CoveredBody body(OrganizationId id, String printed) {
    OrganizationRegistry registry = file.organizations();
    Optional<Organization> life =
        registry
            .on(id, file.asOf())
            .or(() -> registry.successorsOn(id, file.asOf()).stream().findFirst());
    return new CoveredBody(
        Optional.of(life.map(Organization::getId).orElse(id)),
        life.map(Organization::getName).orElse(printed),
        Optional.empty());
  }
}
