/**
 * Bytes to plans and back.
 *
 * <p>{@link vn.chuyendoiso.plan.serialization.PlanJson} is the way in. Behind it, one
 * <em>shape</em> per type declares its members in wire order; reader and writer both follow the
 * shapes.
 */
package vn.chuyendoiso.plan.serialization;
