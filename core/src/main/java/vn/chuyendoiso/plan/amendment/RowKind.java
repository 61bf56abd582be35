package vn.chuyendoiso.plan.amendment;

import java.util.Optional;
import vn.chuyendoiso.plan.breakthrough.Breakthrough;
import vn.chuyendoiso.plan.data.DataAsset;
import vn.chuyendoiso.plan.document.Document;
import vn.chuyendoiso.plan.infrastructure.InfrastructureComponent;
import vn.chuyendoiso.plan.target.Indicator;
import vn.chuyendoiso.plan.target.Target;
import vn.chuyendoiso.plan.task.Task;

/** What has a key of its own, and is found again by it in another version of a document. */
public enum RowKind {
  /** The document itself, which needs no key. */
  DOCUMENT(Document.class),
  /** Chỉ tiêu, cái được đo. */
  INDICATOR(Indicator.class),
  /** Chỉ tiêu, giá trị phải đạt. */
  TARGET(Target.class),
  /** Mũi đột phá. */
  BREAKTHROUGH(Breakthrough.class),
  /** Nhiệm vụ. */
  TASK(Task.class),
  /** Dữ liệu. */
  DATA_ASSET(DataAsset.class),
  /** Thành phần hạ tầng. */
  COMPONENT(InfrastructureComponent.class);

  private final Class<?> type;

  RowKind(Class<?> type) {
    this.type = type;
  }

  /** {@return the type of the model} */
  public Class<?> type() {
    return type;
  }

  static Optional<RowKind> of(Class<?> type) {
    for (RowKind kind : values()) {
      if (kind != DOCUMENT && kind.type.isAssignableFrom(type)) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }
}
