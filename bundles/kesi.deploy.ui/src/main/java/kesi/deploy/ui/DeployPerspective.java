package kesi.deploy.ui;

import kesi.shell.api.Perspective;
import kesi.shell.api.PerspectivePart;
import org.osgi.service.component.annotations.Component;

/** What IT opens: what is installed, what may be, and whether it is well. */
@Perspective(
        id = "deploy",
        title = "%perspective.deploy",
        icon = "kesi/deploy/ui/icon/deploy.svg",
        order = 900,
        views = {
            "deploy.departments",
            "deploy.features",
            "deploy.available",
            "deploy.updates",
            "deploy.history",
            "deploy.trust",
            "deploy.health",
            "deploy.bundles",
            "deploy.certificates",
            "deploy.usage"
        })
@Component
public final class DeployPerspective implements PerspectivePart {}
