package vn.chuyendoiso.plan.document;

/** The kinds of documents that the library reads, writes and judges. */
public enum DocumentType {
  /** Kế hoạch chuyển đổi số. */
  TRANSFORMATION_PLAN(TransformationPlan.class),
  /** Đề án theo Chỉ thị 34. */
  BREAKTHROUGH_SCHEME(BreakthroughScheme.class),
  /** Chương trình hành động, chương trình quốc gia. */
  ACTION_PROGRAMME(ActionProgramme.class),
  /** Báo cáo định kỳ. */
  PROGRESS_REPORT(ProgressReport.class),
  /** Mô hình thành phần hạ tầng chuyển đổi số. */
  INFRASTRUCTURE_MODEL(InfrastructureModel.class);

  private final Class<? extends Document> type;

  DocumentType(Class<? extends Document> type) {
    this.type = type;
  }

  /** {@return the type of the model} */
  public Class<? extends Document> type() {
    return type;
  }
}
