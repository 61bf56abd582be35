package vn.chuyendoiso.plan.serialization;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Brings documents of older versions of the format to the current one, step by step, each from one
 * version to the next. What a step knows about the older version is frozen with that version.
 */
final class FormatUpgrade {

  /**
   * One step.
   *
   * @param to the version that it leads to
   * @param change changes the outermost object
   */
  private record Step(String to, Consumer<JsonTree.ObjectNode> change) {}

  /** The steps by the version that they start from. */
  private static final Map<String, Step> STEPS = steps();

  private static final List<String> ACTORS_OF_1_0 = actorsOf10();

  private FormatUpgrade() {}

  private static Map<String, Step> steps() {
    Map<String, Step> steps = new LinkedHashMap<>();
    steps.put("1.0", new Step("2.0", FormatUpgrade::nameFormsOfActors));
    return steps;
  }

  /** {@return the versions that can be upgraded, and those that are read as they are} */
  static List<String> readable() {
    List<String> versions = new ArrayList<>(STEPS.keySet());
    versions.addAll(FormatVersion.minors());
    return versions;
  }

  static boolean startsFrom(String version) {
    return STEPS.containsKey(version);
  }

  /** Upgrades a document to the current version. */
  static void upgrade(JsonTree tree, String version) {
    tree.root()
        .ifPresent(
            document -> {
              for (Step step = STEPS.get(version); step != null; step = STEPS.get(step.to())) {
                step.change().accept(document);
                String reached = step.to();
                document.find(DocumentShapes.VERSION).ifPresent(e -> e.replace(reached));
              }
            });
  }

  /**
   * Version 1.0 told the forms of actors apart by {@code kind}, those of deadlines and values by
   * {@code form}. Version 2.0 has one word for one thing.
   */
  private static void nameFormsOfActors(JsonTree.ObjectNode document) {
    for (String path : ACTORS_OF_1_0) {
      at(document, path.split("/"), 0, FormatUpgrade::nameForm);
    }
  }

  private static void nameForm(JsonTree.ObjectNode actor) {
    // A member that 1.0 did not know keeps its value under a name that 2.0 does not know either.
    actor.find("form").ifPresent(e -> e.rename("format1:form"));
    actor.find("kind").ifPresent(e -> e.rename("form"));
  }

  /**
   * Does something to every object at a path. {@code *} stands for all elements of a list, {@code
   * **} for an object and all that it holds as children, however deep.
   */
  private static void at(
      JsonTree.Node node, String[] path, int depth, Consumer<JsonTree.ObjectNode> change) {
    String step = depth < path.length ? path[depth] : "";
    if (node instanceof JsonTree.ListNode list && step.equals("*")) {
      list.elements().forEach(e -> at(e, path, depth + 1, change));
    } else if (node instanceof JsonTree.ObjectNode object) {
      if (step.isEmpty()) {
        change.accept(object);
      } else if (step.equals("**")) {
        at(object, path, depth + 1, change);
        object
            .find("children")
            .filter(e -> e.value() instanceof JsonTree.ListNode)
            .map(e -> ((JsonTree.ListNode) e.value()).elements())
            .orElse(List.of())
            .forEach(child -> at(child, path, depth, change));
      } else {
        object.find(step).ifPresent(e -> at(e.value(), path, depth + 1, change));
      }
    }
  }

  /** Where version 1.0 has actors. */
  private static List<String> actorsOf10() {
    List<String> paths =
        new ArrayList<>(
            List.of(
                "head",
                "approvals/*/actor",
                "opinions/*/author",
                "reporting/recipients/*",
                "reporting/reporters/*",
                "dataAssets/*/sharedWith/*"));
    for (String owner :
        List.of(
            "targets/*/**",
            "tasks/*/**",
            "components/*/**",
            "dataAssets/*",
            "security/measures/*")) {
      paths.add(owner + "/assignments/*/actors/*");
      paths.add(owner + "/assignments/*/reassignments/*/previous");
      paths.add(owner + "/assignments/*/reassignments/*/next");
    }
    return List.copyOf(paths);
  }
}
