/** What this product is: version, what it runs on, what is installed, under which licences. */
@NullMarked
package kesi.shell.swing.about;

import org.jspecify.annotations.NullMarked;
