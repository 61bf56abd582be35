package vn.chuyendoiso.plan.document;

/** The kinds of documents that the library reads, writes and judges. */
public enum DocumentType {
  /** Kế hoạch chuyển đổi số. */
  TRANSFORMATION_PLAN(TransformationPlan.class),
  /** Chương trình hành động, chương trình quốc gia. */
  ACTION_PROGRAMME(ActionProgramme.class);

  private final Class<? extends PlanDocument> type;

  DocumentType(Class<? extends PlanDocument> type) {
    this.type = type;
  }

  /** {@return the type of the model} */
  public Class<? extends PlanDocument> type() {
    return type;
  }
}
