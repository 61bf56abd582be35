package vn.chuyendoiso.plan.corpus;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.chuyendoiso.plan.document.Document;
import vn.chuyendoiso.plan.organization.Organization;
import vn.chuyendoiso.plan.organization.OrganizationId;
import vn.chuyendoiso.plan.organization.OrganizationKind;
import vn.chuyendoiso.plan.organization.OrganizationRegistry;

/**
 * A made-up nation: its bodies, and what they send in six years, in the order in which it comes.
 *
 * <p>Example: the 34 provinces of 2025-07-01 and those that they took over, the ministries, and
 * 3,321 communes with made-up names. Each sends a plan for each year and reports of two halves, of
 * nine months and of the whole year: 30 documents. Three reports of a hundred never come, two comes
 * twice, and one is corrected by a second one. Nothing is kept: a document is made when it is
 * taken.
 */
final class Nation {

  static final int FIRST_YEAR = 2025;
  private static final int LAST_YEAR = 2030;
  private static final int COMMUNES = 3321;
  private static final int DOCUMENTS_OF_A_BODY = 29;
  private static final LocalDate MERGER = LocalDate.of(2025, 7, 1);

  private final List<Body> bodies;
  private final long seed;
  private final PlanMaker plans;
  private final ReportMaker reports;

  private Nation(List<Body> bodies, long seed) {
    this.bodies = bodies;
    this.seed = seed;
    this.plans = new PlanMaker(seed);
    this.reports = new ReportMaker(seed, plans);
  }

  /**
   * Makes a nation.
   *
   * @param documents about how many documents it sends; fewer communes, then fewer provinces and
   *     ministries, send fewer
   * @param seed the same nation for the same seed
   */
  static Nation of(int documents, long seed) {
    OrganizationRegistry registry = OrganizationRegistry.bundled();
    int wanted = Math.max(1, documents / DOCUMENTS_OF_A_BODY);
    List<Body> provinces = provinces(registry);
    List<Body> ministries = ministries(registry);
    int upper = Math.min(provinces.size() + ministries.size(), (wanted + 1) / 2);
    int ofProvinces =
        Math.min(provinces.size(), Math.max((upper + 1) / 2, upper - ministries.size()));
    List<Body> bodies = new ArrayList<>(ministries.subList(0, upper - ofProvinces));
    List<Body> chosen = provinces.subList(0, ofProvinces);
    chosen.forEach(p -> bodies.addAll(lives(p, registry)));
    bodies.addAll(communes(Math.min(COMMUNES, wanted - upper), chosen, seed));
    return new Nation(bodies, seed);
  }

  private static List<Body> provinces(OrganizationRegistry registry) {
    return registry.on(MERGER).stream()
        .filter(o -> o.getKind().isProvinceLevel())
        .map(Body::of)
        .toList();
  }

  private static List<Body> ministries(OrganizationRegistry registry) {
    Set<OrganizationKind> kinds =
        Set.of(OrganizationKind.MINISTRY, OrganizationKind.MINISTRY_LEVEL_AGENCY);
    return registry.on(MERGER).stream()
        .filter(o -> kinds.contains(o.getKind()))
        .map(Body::of)
        .toList();
  }

  // A province since the merger, and whatever it was made of, which had its own plans until then.
  private static List<Body> lives(Body province, OrganizationRegistry registry) {
    OrganizationId id = province.organization().orElseThrow();
    return registry.all().stream()
        .filter(o -> o.getKind().isProvinceLevel())
        .filter(o -> o.getId().equals(id) || becomes(o, id, registry))
        .map(Body::of)
        .toList();
  }

  private static boolean becomes(
      Organization former, OrganizationId id, OrganizationRegistry registry) {
    return former.getLastDay().filter(MERGER.minusDays(1)::equals).isPresent()
        && registry.successorsOn(former.getId(), MERGER).stream()
            .anyMatch(s -> s.getId().equals(id));
  }

  private static List<Body> communes(int count, List<Body> provinces, long seed) {
    List<String> names = new ArrayList<>();
    for (String first : Vocabulary.words("syllable-first")) {
      Vocabulary.words("syllable-second").forEach(second -> names.add(first + " " + second));
    }
    return IntStream.range(0, count)
        .mapToObj(
            i -> {
              Body province = provinces.get(i % provinces.size());
              int begin = new Draw(seed, "communes", province.name()).number(0, names.size() - 1);
              // A step without a factor in common with the number of names meets each of them once.
              int name = (begin + i / provinces.size() * 187) % names.size();
              boolean ward = new Draw(seed, "ward", province.name(), i).in100(30);
              return Body.commune((ward ? "phường " : "xã ") + names.get(name), province);
            })
        .toList();
  }

  /** {@return everything that is sent, in the order in which it comes} */
  Stream<Document> documents() {
    return IntStream.rangeClosed(FIRST_YEAR, LAST_YEAR)
        .boxed()
        .flatMap(year -> Stream.concat(plans(year), reports(year)));
  }

  private Stream<Document> plans(int year) {
    return bodies.stream()
        .filter(b -> b.existsOn(PlanMaker.issuedOn(year)) || isNew(b, year))
        .map(b -> plans.plan(b, year));
  }

  // A province that was enlarged in the middle of the year makes no second plan under its old name.
  private boolean isNew(Body body, int year) {
    return body.firstDay().getYear() == year
        && bodies.stream().noneMatch(b -> b.name().equals(body.name()) && !b.equals(body));
  }

  private Stream<Document> reports(int year) {
    return Stream.of(Span.values())
        .flatMap(
            span ->
                Stream.concat(
                    bodies.stream().flatMap(b -> first(b, span, year)),
                    bodies.stream().flatMap(b -> again(b, span, year))));
  }

  private Stream<Document> first(Body body, Span span, int year) {
    return isSent(body, span, year)
        ? Stream.of(reports.report(body, span, year, 1))
        : Stream.empty();
  }

  private boolean isSent(Body body, Span span, int year) {
    Draw draw = new Draw(seed, "sent", body.name(), span, year);
    // Some of those that no longer exist send what they had prepared.
    boolean exists =
        body.existsOn(span.lastDay(year))
            || (body.existsOn(span.firstDay(year))
                && body.lastDay().getYear() == year
                && draw.in100(20)
                && bodies.stream().noneMatch(b -> b.name().equals(body.name()) && !b.equals(body)));
    return exists && !draw.in100(3);
  }

  private Stream<Document> again(Body body, Span span, int year) {
    Draw draw = new Draw(seed, "again", body.name(), span, year);
    if (!isSent(body, span, year) || !draw.in100(4)) {
      return Stream.empty();
    }
    return Stream.of(reports.report(body, span, year, draw.in100(50) ? 1 : 2));
  }
}
