module vendor {
  requires com.fasterxml.jackson.databind;
  requires vn.chuyendoiso.plan.serialization;

  exports vendor;

  provides com.fasterxml.jackson.databind.Module with
      vendor.Plans;
}
