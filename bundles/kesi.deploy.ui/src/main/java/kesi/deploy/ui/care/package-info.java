/** The screens of plug-ins' cost and of removal certificates. */
@NullMarked
package kesi.deploy.ui.care;

import org.jspecify.annotations.NullMarked;
