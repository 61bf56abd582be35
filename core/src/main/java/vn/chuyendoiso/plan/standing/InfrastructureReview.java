package vn.chuyendoiso.plan.standing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.chuyendoiso.plan.document.InfrastructureModel;
import vn.chuyendoiso.plan.document.PlanDocument;
import vn.chuyendoiso.plan.document.Portfolio;
import vn.chuyendoiso.plan.finding.JsonPointer;
import vn.chuyendoiso.plan.infrastructure.ComponentId;
import vn.chuyendoiso.plan.organization.Actor;
import vn.chuyendoiso.plan.organization.Organization;
import vn.chuyendoiso.plan.organization.OrganizationId;
import vn.chuyendoiso.plan.organization.OrganizationRegistry;
import vn.chuyendoiso.plan.responsibility.Assignment;
import vn.chuyendoiso.plan.task.Deliverable;
import vn.chuyendoiso.plan.task.TaskNode;
import vn.chuyendoiso.plan.text.ExactKey;

/**
 * The component models of the infrastructure on a day, beside the plans that build them: whether
 * each component has one lead that is still there, whether somebody provides what it needs, and who
 * builds it.
 *
 * <p>Example: two models with "Nền tảng tích hợp, chia sẻ dữ liệu", one led by BTTTT and one by
 * BKHCN: on a day in 2026 both mean one body, because BKHCN took over, and only the first has a
 * lead that is no more.
 *
 * <p>A component without a lead of its own has that of the one above it; one that is made of others
 * may have none. A lead without a key is the body that the registry knows by that name, or else the
 * one whose key another cell states beside it. The key of a need means a component of the same
 * model, or else of another one. A component of which a part is built is built. Everything is
 * indexed once. Immutable and thread-safe. Source: Directive 34/CT-TTg, clause CT34-T6.
 */
public final class InfrastructureReview {

  private final LocalDate day;
  private final List<ComponentReview> components;
  private final List<UnknownComponents> unknown;

  private InfrastructureReview(
      LocalDate day, List<ComponentReview> components, List<UnknownComponents> unknown) {
    this.day = day;
    this.components = components;
    this.unknown = unknown;
  }

  /**
   * Judges the models among documents, with the bundled registry of bodies.
   *
   * @param documents the models, and the plans that build what they name
   * @param day the day on which leads must exist
   * @return the review
   */
  public static InfrastructureReview of(Portfolio documents, LocalDate day) {
    return of(documents, day, OrganizationRegistry.bundled());
  }

  /**
   * Judges the models among documents.
   *
   * @param documents the models, and the plans that build what they name
   * @param day the day on which leads must exist
   * @param registry the bodies
   * @return the review
   */
  public static InfrastructureReview of(
      Portfolio documents, LocalDate day, OrganizationRegistry registry) {
    Objects.requireNonNull(day, "day");
    List<ComponentNode> nodes = ComponentNode.walk(documents.documents(InfrastructureModel.class));
    Map<ComponentId, List<ComponentNode>> byId = new HashMap<>();
    nodes.forEach(n -> byId.computeIfAbsent(n.component.getId(), k -> new ArrayList<>(1)).add(n));
    Leads leads = new Leads(registry, day, Leads.statedKeys(nodes));
    leads.judge(nodes);
    needs(nodes, byId);
    List<UnknownComponents> unknown = new ArrayList<>();
    build(documents.documents(PlanDocument.class), nodes, byId, unknown);
    return new InfrastructureReview(
        day, nodes.stream().map(ComponentNode::review).toList(), List.copyOf(unknown));
  }

  private static void needs(List<ComponentNode> nodes, Map<ComponentId, List<ComponentNode>> byId) {
    for (ComponentNode node : nodes) {
      Set<String> missing = new LinkedHashSet<>();
      for (ComponentId need : node.component.getNeeds()) {
        List<ComponentNode> meant = byId.getOrDefault(need, List.of());
        Optional<ComponentNode> provider =
            meant.stream()
                .filter(n -> n.model == node.model)
                .findFirst()
                .or(() -> meant.stream().findFirst());
        provider.ifPresentOrElse(node.needs::add, () -> missing.add(need.value()));
      }
      if (!missing.isEmpty()) {
        node.add(ComponentIssue.Kind.NEED_UNKNOWN, List.copyOf(missing));
      }
    }
    for (List<ComponentNode> circle : Circles.of(nodes)) {
      List<String> keys = circle.stream().map(n -> n.component.getId().value()).toList();
      circle.forEach(n -> n.add(ComponentIssue.Kind.NEEDS_IN_CIRCLE, keys));
    }
  }

  private static void build(
      List<PlanDocument> plans,
      List<ComponentNode> nodes,
      Map<ComponentId, List<ComponentNode>> byId,
      List<UnknownComponents> unknown) {
    NameFinder names = new NameFinder(nodes);
    for (PlanDocument plan : plans) {
      for (TaskNode task : TaskNode.walk(plan.getTasks(), JsonPointer.ROOT.append("tasks"))) {
        Set<ComponentNode> stated = new LinkedHashSet<>();
        List<ComponentId> missing = new ArrayList<>();
        for (ComponentId id : task.task().getComponents()) {
          stated.addAll(byId.getOrDefault(id, List.of()));
          if (!byId.containsKey(id)) {
            missing.add(id);
          }
        }
        if (!missing.isEmpty()) {
          unknown.add(new UnknownComponents(plan, task, missing));
        }
        stated.forEach(n -> n.tasks.add(new ComponentTask(plan, task, ComponentTask.Match.STATED)));
        if (!task.task().isLabel()) {
          named(task, names).stream()
              .filter(n -> !stated.contains(n))
              .forEach(
                  n -> n.tasks.add(new ComponentTask(plan, task, ComponentTask.Match.BY_NAME)));
        }
      }
    }
    boolean[] isBuilt = new boolean[nodes.size()];
    // From the end, so that all components below one have come before it.
    for (int i = nodes.size() - 1; i >= 0; i--) {
      ComponentNode node = nodes.get(i);
      isBuilt[i] |= !node.tasks.isEmpty();
      if (isBuilt[i]) {
        node.parent.ifPresent(p -> isBuilt[p.index] = true);
      } else {
        node.add(ComponentIssue.Kind.NOT_BUILT, List.of());
      }
    }
  }

  private static Set<ComponentNode> named(TaskNode task, NameFinder names) {
    Set<ComponentNode> named = new LinkedHashSet<>(names.find(task.task().getTitle()));
    for (Deliverable deliverable : task.task().getDeliverables()) {
      named.addAll(names.find(deliverable.getText()));
    }
    return named;
  }

  /**
   * Who leads, on a day.
   *
   * @param keys the keys that cells state beside a name
   */
  private record Leads(
      OrganizationRegistry registry, LocalDate day, Map<ExactKey, Set<OrganizationId>> keys) {

    static Map<ExactKey, Set<OrganizationId>> statedKeys(List<ComponentNode> nodes) {
      Map<ExactKey, Set<OrganizationId>> keys = new HashMap<>();
      for (ComponentNode node : nodes) {
        for (Assignment cell : node.ownLeadCells) {
          for (Actor lead : cell.getActors()) {
            if (lead instanceof Actor.Body body && body.getOrganization().isPresent()) {
              keys.computeIfAbsent(ExactKey.of(body.getName()), k -> new HashSet<>(1))
                  .add(body.getOrganization().get());
            }
          }
        }
      }
      return keys;
    }

    void judge(List<ComponentNode> nodes) {
      Map<ExactKey, List<ComponentNode>> byName = new LinkedHashMap<>();
      for (ComponentNode node : nodes) {
        byName
            .computeIfAbsent(ExactKey.of(node.component.getName()), k -> new ArrayList<>(1))
            .add(node);
        own(node);
      }
      byName.values().forEach(this::elsewhere);
    }

    private void own(ComponentNode node) {
      Set<String> owners = owners(node.leads());
      if (owners.isEmpty() && node.component.getChildren().isEmpty()) {
        List<String> words =
            node.leadCells.stream()
                .map(Assignment::getText)
                .flatMap(Optional::stream)
                .filter(t -> !t.isBlank())
                .toList();
        node.add(
            words.isEmpty() ? ComponentIssue.Kind.NO_LEAD : ComponentIssue.Kind.LEAD_NOT_UNDERSTOOD,
            words);
      }
      if (node.ownLeadCells.isEmpty()) {
        return; // what it inherits is said where it stands
      }
      List<Actor> leads = node.leads();
      if (leads.stream().anyMatch(Actor::isCollective)) {
        node.add(ComponentIssue.Kind.COLLECTIVE_LEAD, names(leads));
      }
      if (owners.size() > 1) {
        node.add(ComponentIssue.Kind.SEVERAL_LEADS, names(leads));
      }
      List<Actor> above = node.parent.map(ComponentNode::leads).orElse(List.of());
      if (!owners.isEmpty() && !above.isEmpty() && !owners(above).equals(owners)) {
        node.add(ComponentIssue.Kind.OTHER_LEAD_ABOVE, names(above));
      }
      List<String> gone = leads.stream().flatMap(this::gone).distinct().toList();
      if (!gone.isEmpty()) {
        node.add(ComponentIssue.Kind.LEAD_NOT_THERE, gone);
      }
    }

    private void elsewhere(List<ComponentNode> sameName) {
      Map<Set<String>, List<String>> owners = new LinkedHashMap<>();
      for (ComponentNode node : sameName) {
        Set<String> own = owners(node.leads());
        if (!own.isEmpty()) {
          owners.putIfAbsent(own, names(node.leads()));
        }
      }
      if (owners.size() < 2) {
        return;
      }
      for (ComponentNode node : sameName) {
        Set<String> own = owners(node.leads());
        if (!own.isEmpty()) {
          node.add(
              ComponentIssue.Kind.OTHER_LEAD_ELSEWHERE,
              owners.entrySet().stream()
                  .filter(e -> !e.getKey().equals(own))
                  .flatMap(e -> e.getValue().stream())
                  .distinct()
                  .toList());
        }
      }
    }

    private Set<String> owners(List<Actor> leads) {
      Set<String> owners = new LinkedHashSet<>();
      leads.forEach(l -> owners.add(owner(l)));
      return owners;
    }

    /** The body that answers on the day, so that a merged one and its successor are one. */
    private String owner(Actor lead) {
      return id(lead)
          .map(
              id ->
                  registry.successorsOn(id, day).stream()
                      .findFirst()
                      .map(Organization::getId)
                      .orElse(id)
                      .value())
          .orElseGet(() -> ExactKey.of(lead.getName()).key());
    }

    private Stream<String> gone(Actor lead) {
      Optional<OrganizationId> id = id(lead).filter(i -> !registry.lives(i).isEmpty());
      if (id.isEmpty() || registry.on(id.get(), day).isPresent()) {
        return Stream.empty();
      }
      return Stream.concat(
          Stream.of(lead.getName()),
          registry.successorsOn(id.get(), day).stream().map(Organization::getName));
    }

    private Optional<OrganizationId> id(Actor lead) {
      return lead instanceof Actor.Body body
          ? body.getOrganization()
              .or(() -> registry.idOf(body.getName()))
              .or(() -> onlyKey(body.getName()))
          : Optional.empty();
    }

    // A name beside which two keys stand tells nothing of a cell that states none.
    private Optional<OrganizationId> onlyKey(String name) {
      Set<OrganizationId> stated = keys.getOrDefault(ExactKey.of(name), Set.of());
      return stated.size() == 1 ? stated.stream().findFirst() : Optional.empty();
    }

    private static List<String> names(List<Actor> leads) {
      return leads.stream().map(Actor::getName).distinct().toList();
    }
  }

  /** {@return the day on which leads must exist} */
  public LocalDate getDay() {
    return day;
  }

  /** {@return every component of every model, each before those that it is made of} */
  public List<ComponentReview> getComponents() {
    return components;
  }

  /**
   * Finds the components with an issue.
   *
   * @param kind the kind of issue
   * @return the components, in order
   */
  public List<ComponentReview> with(ComponentIssue.Kind kind) {
    return components.stream().filter(c -> c.issue(kind).isPresent()).toList();
  }

  /** {@return the tasks that state keys which no model has, in the order of the documents} */
  public List<UnknownComponents> getUnknownComponents() {
    return unknown;
  }

  /** {@return how many components there are, for logs} */
  @Override
  public String toString() {
    return "InfrastructureReview of " + components.size() + " components on " + day;
  }
}
