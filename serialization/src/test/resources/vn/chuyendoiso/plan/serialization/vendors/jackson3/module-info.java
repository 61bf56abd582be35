module vendor {
  requires tools.jackson.databind;
  requires vn.chuyendoiso.plan.serialization;

  exports vendor;

  provides tools.jackson.databind.JacksonModule with
      vendor.Plans;
}
