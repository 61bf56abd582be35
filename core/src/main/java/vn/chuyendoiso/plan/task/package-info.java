/**
 * What is to be done: tasks as a tree, their groups, results and the matrix of responsibilities.
 */
package vn.chuyendoiso.plan.task;
