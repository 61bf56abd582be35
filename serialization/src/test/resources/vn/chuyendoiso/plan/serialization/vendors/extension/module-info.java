module vendor {
  requires vn.chuyendoiso.plan.serialization;

  provides vn.chuyendoiso.plan.serialization.extension.ExtensionVocabulary with
      vendor.Lgsp;
}
