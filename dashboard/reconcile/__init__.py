"""Reports of many articles in, deployments out: reports of one movement or presence are folded, with the reason."""

from dashboard.reconcile.doubtful import DoubtfulPair, doubtful_pairs
from dashboard.reconcile.figures import Figure, figures
from dashboard.reconcile.fold import reconcile
from dashboard.reconcile.refold import Refolding, aliases, refold

__all__ = ["DoubtfulPair", "Figure", "Refolding", "aliases", "doubtful_pairs", "figures", "reconcile", "refold"]
