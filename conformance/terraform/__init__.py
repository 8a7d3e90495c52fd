"""The calls that Terraform's AWS provider makes for its resources, in its order.

No registry of packages has a Terraform or OpenTofu binary together with the AWS provider. So this
package does what they do: `engine` plans and applies as Terraform does, and the other modules make
for each type of resource the calls that the provider makes to create, read, change, delete and
import it, and expect of the answers what the provider expects.
"""
