@org.jspecify.annotations.NullMarked
package kesi.report.office;
