//! rozum-search
