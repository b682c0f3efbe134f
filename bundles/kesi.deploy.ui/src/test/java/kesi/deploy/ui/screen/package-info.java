/** Tests of the screens of deployment. */
@org.jspecify.annotations.NullMarked
package kesi.deploy.ui.screen;
