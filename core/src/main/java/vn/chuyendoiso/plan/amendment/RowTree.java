package vn.chuyendoiso.plan.amendment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.chuyendoiso.plan.breakthrough.Breakthrough;
import vn.chuyendoiso.plan.data.DataAsset;
import vn.chuyendoiso.plan.document.Document;
import vn.chuyendoiso.plan.document.PlanDocument;
import vn.chuyendoiso.plan.finding.JsonPointer;
import vn.chuyendoiso.plan.infrastructure.InfrastructureComponent;
import vn.chuyendoiso.plan.target.Indicator;
import vn.chuyendoiso.plan.target.IndicatorId;
import vn.chuyendoiso.plan.target.Target;
import vn.chuyendoiso.plan.task.Task;

/** The rows of one version of a document, each with its place. */
final class RowTree {

  private final Row root;
  private final Map<Key, List<Row>> byKey = new LinkedHashMap<>();
  private final Map<Key, Integer> codes = new HashMap<>();
  private final Map<IndicatorId, Indicator> indicators = new HashMap<>();

  RowTree(Document document) {
    if (document instanceof PlanDocument plan) {
      // the first of several with one key, whichever it is
      plan.getIndicators().forEach(i -> indicators.putIfAbsent(i.getId(), i));
    }
    this.root = new Row(this, RowKind.DOCUMENT, document, null, "", 0, JsonPointer.ROOT);
    addRowsBelow(root);
  }

  private record Key(RowKind kind, String text) {}

  /** One row at its place; the document is the row above all. */
  static final class Row {
    final RowTree tree;
    final RowKind kind;
    final Object value;
    final Row parent;
    final String list;
    final int index;
    final JsonPointer pointer;
    final Map<String, List<Row>> below = new HashMap<>(2);

    /** The same row in the other version; null if there is none. */
    Row mate;

    private Row(
        RowTree tree,
        RowKind kind,
        Object value,
        Row parent,
        String list,
        int index,
        JsonPointer pointer) {
      this.tree = tree;
      this.kind = kind;
      this.value = value;
      this.parent = parent;
      this.list = list;
      this.index = index;
      this.pointer = pointer;
    }

    List<Row> below(String member) {
      return below.getOrDefault(member, List.of());
    }

    /** {@return whether the mate stands in the same list of the same row above} */
    boolean staysInItsList() {
      return mate.list.equals(list) && mate.parent == parent.mate;
    }

    RowRef ref() {
      return tree.ref(this);
    }

    /** {@return the row above; empty at the top} */
    Optional<RowRef> parentRef() {
      return parent.kind == RowKind.DOCUMENT ? Optional.empty() : Optional.of(parent.ref());
    }
  }

  Row root() {
    return root;
  }

  /** {@return what a target measures; empty if it names nothing that is there} */
  Optional<Indicator> indicatorOf(Target target) {
    return target.getIndicator().map(indicators::get);
  }

  private void addRowsBelow(Row row) {
    for (Members.Member member : Members.of(row.value)) {
      if (member.rows().isEmpty() || !(member.of(row.value) instanceof List<?> values)) {
        continue;
      }
      List<Row> rows = new ArrayList<>(values.size());
      JsonPointer pointer = row.pointer.append(member.name());
      for (Object value : values) {
        int index = rows.size();
        Row below =
            new Row(
                this, member.rows().get(), value, row, member.name(), index, pointer.append(index));
        rows.add(below);
        byKey.computeIfAbsent(new Key(below.kind, id(value)), k -> new ArrayList<>(1)).add(below);
        code(value).ifPresent(c -> codes.merge(new Key(below.kind, c), 1, Integer::sum));
        addRowsBelow(below);
      }
      if (!rows.isEmpty()) {
        row.below.put(member.name(), rows);
      }
    }
  }

  /** Pairs the rows of two versions by their keys, and tells the keys that are not unique. */
  static List<RepeatedId> pair(RowTree before, RowTree after) {
    List<RepeatedId> repeated = new ArrayList<>();
    join(before.root, after.root);
    after.byKey.forEach(
        (key, rows) -> {
          List<Row> old = before.byKey.getOrDefault(key, List.of());
          for (int i = 0; i < Math.min(old.size(), rows.size()); i++) {
            join(old.get(i), rows.get(i));
          }
          if (old.size() > 1 || rows.size() > 1) {
            repeated.add(new RepeatedId(key.kind, key.text, old.size(), rows.size()));
          }
        });
    before.byKey.forEach(
        (key, rows) -> {
          if (rows.size() > 1 && !after.byKey.containsKey(key)) {
            repeated.add(new RepeatedId(key.kind, key.text, rows.size(), 0));
          }
        });
    return repeated;
  }

  private static void join(Row before, Row after) {
    before.mate = after;
    after.mate = before;
  }

  private RowRef ref(Row row) {
    Optional<String> code = code(row.value);
    boolean unique = code.isPresent() && codes.get(new Key(row.kind, code.get())) == 1;
    String id = row.kind == RowKind.DOCUMENT ? "" : id(row.value);
    return new RowRef(row.kind, id, code, title(row.value), unique);
  }

  static String id(Object row) {
    if (row instanceof Task task) {
      return task.getId().value();
    }
    if (row instanceof Target target) {
      return target.getId().value();
    }
    if (row instanceof Indicator indicator) {
      return indicator.getId().value();
    }
    if (row instanceof Breakthrough breakthrough) {
      return breakthrough.getId().value();
    }
    if (row instanceof DataAsset asset) {
      return asset.getId().value();
    }
    return ((InfrastructureComponent) row).getId().value();
  }

  private static Optional<String> code(Object row) {
    if (row instanceof Task task) {
      return task.getCode();
    }
    if (row instanceof Target target) {
      return target.getCode();
    }
    return row instanceof InfrastructureComponent component
        ? component.getCode()
        : Optional.empty();
  }

  private Optional<String> title(Object row) {
    if (row instanceof Task task) {
      return Optional.of(task.getTitle());
    }
    if (row instanceof Target target) {
      return target.getTitle().or(() -> indicatorOf(target).map(Indicator::getName));
    }
    if (row instanceof Indicator indicator) {
      return Optional.of(indicator.getName());
    }
    if (row instanceof Breakthrough breakthrough) {
      return Optional.of(breakthrough.getTitle());
    }
    if (row instanceof DataAsset asset) {
      return Optional.of(asset.getName());
    }
    return row instanceof InfrastructureComponent component
        ? Optional.of(component.getName())
        : Optional.of(((Document) row).getTitle());
  }
}
