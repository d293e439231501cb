"""Reports of many articles in, deployments out: reports of one movement or presence are folded, with the reason."""

from dashboard.reconcile.fold import reconcile

__all__ = ["reconcile"]
