"""A receiver of pushes in web frameworks: each file mounts the same one."""
