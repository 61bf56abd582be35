module vendor {
  requires vn.chuyendoiso.plan.serialization;
}
