package vendor;

import java.util.List;
import vn.chuyendoiso.plan.serialization.extension.ExtensionMember;
import vn.chuyendoiso.plan.serialization.extension.ExtensionVocabulary;
import vn.chuyendoiso.plan.task.Task;

/** The vocabulary of a vendor. */
public final class Lgsp implements ExtensionVocabulary {

  /** How urgent a task is. */
  public enum Priority {
    HIGH,
    VERY_HIGH
  }

  static final ExtensionMember<Priority> PRIORITY =
      ExtensionMember.code("lgsp:priority", Priority.class);

  @Override
  public String namespace() {
    return "lgsp";
  }

  @Override
  public List<Declaration> members() {
    return List.of(Declaration.of(PRIORITY, Task.class));
  }
}
