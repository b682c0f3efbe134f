/** Measures lists from inside their package. */
package kesi.shell.swing.list;
