package vn.chuyendoiso.plan.text;

/** The ways to write Vietnamese before Unicode in which old files still come. */
public enum LegacyEncoding {
  /** TCVN 5712:1993 as the fonts .VnTime and .VnTimeH show it, also called ABC. */
  TCVN3,
  /** The two-byte code of the VNI fonts, such as VNI-Times. */
  VNI
}
