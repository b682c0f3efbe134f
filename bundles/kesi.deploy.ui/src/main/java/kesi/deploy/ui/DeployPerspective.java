package kesi.deploy.ui;

import kesi.shell.api.Perspective;
import kesi.shell.api.PerspectivePart;
import org.osgi.service.component.annotations.Component;

/** What IT opens: features and bundles. */
@Perspective(
        id = "deploy",
        title = "%perspective.deploy",
        order = 900,
        views = {"deploy.features", "deploy.bundles", "deploy.certificates", "deploy.usage"})
@Component
public final class DeployPerspective implements PerspectivePart {}
