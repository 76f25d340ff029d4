"""https://memory.twilio.com/v1: the resources of this version.

Generated from specs/contract/twilio_memory_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from ....base.links import lazy
from ....base.mode import M
from ....base.version import Version
from ....sids import ConversationSummaryId, DataMappingId, ImportId, MemoryStoreId, ObservationId, ProfileId

if TYPE_CHECKING:
    from .bulk import BulkList
    from .conversation_summary import ConversationSummaryContext, ConversationSummaryList
    from .data_mapping import DataMappingContext, DataMappingList
    from .identifier import IdentifierContext, IdentifierList
    from .identity_resolution_setting import IdentityResolutionSettingList
    from .import_ import ImportContext, ImportList
    from .lookup import LookupList
    from .observation import ObservationContext, ObservationList
    from .operation import OperationList
    from .profile import ProfileContext, ProfileList
    from .recall import RecallList
    from .revision import RevisionList
    from .store import StoreList
    from .trait import TraitList
    from .trait_group import TraitGroupContext, TraitGroupList


class V1(Version[M]):
    """https://memory.twilio.com/v1"""

    stores: lazy[StoreList[M]] = lazy(".store", "StoreList")
    operations: lazy[OperationList[M]] = lazy(".operation", "OperationList")

    @overload
    def profiles(self, store_id: MemoryStoreId) -> ProfileList[M]: ...
    @overload
    def profiles(self, store_id: MemoryStoreId, profile_id: ProfileId) -> ProfileContext[M]: ...
    def profiles(
        self, store_id: MemoryStoreId, profile_id: ProfileId | None = None
    ) -> ProfileList[M] | ProfileContext[M]:
        """The Profile records under these IDs. Sends nothing."""
        from .profile import ProfileList

        found: ProfileList[M] = ProfileList(self._client, {**self._path, "store_id": store_id})
        return found if profile_id is None else found(profile_id)

    def lookup(self, store_id: MemoryStoreId) -> LookupList[M]:
        """The Lookup records under these IDs. Sends nothing."""
        from .lookup import LookupList

        return LookupList(self._client, {**self._path, "store_id": store_id})

    @overload
    def identifiers(self, store_id: MemoryStoreId, profile_id: ProfileId) -> IdentifierList[M]: ...
    @overload
    def identifiers(
        self, store_id: MemoryStoreId, profile_id: ProfileId, identifier_id: str
    ) -> IdentifierContext[M]: ...
    def identifiers(
        self, store_id: MemoryStoreId, profile_id: ProfileId, identifier_id: str | None = None
    ) -> IdentifierList[M] | IdentifierContext[M]:
        """The Identifier records under these IDs. Sends nothing."""
        from .identifier import IdentifierList

        found: IdentifierList[M] = IdentifierList(
            self._client, {**self._path, "store_id": store_id, "profile_id": profile_id}
        )
        return found if identifier_id is None else found(identifier_id)

    def recall(self, store_id: MemoryStoreId, profile_id: ProfileId) -> RecallList[M]:
        """The Recall records under these IDs. Sends nothing."""
        from .recall import RecallList

        return RecallList(self._client, {**self._path, "store_id": store_id, "profile_id": profile_id})

    @overload
    def observations(self, store_id: MemoryStoreId, profile_id: ProfileId) -> ObservationList[M]: ...
    @overload
    def observations(
        self, store_id: MemoryStoreId, profile_id: ProfileId, observation_id: ObservationId
    ) -> ObservationContext[M]: ...
    def observations(
        self, store_id: MemoryStoreId, profile_id: ProfileId, observation_id: ObservationId | None = None
    ) -> ObservationList[M] | ObservationContext[M]:
        """The Observation records under these IDs. Sends nothing."""
        from .observation import ObservationList

        found: ObservationList[M] = ObservationList(
            self._client, {**self._path, "store_id": store_id, "profile_id": profile_id}
        )
        return found if observation_id is None else found(observation_id)

    def revisions(
        self, store_id: MemoryStoreId, profile_id: ProfileId, observation_id: ObservationId
    ) -> RevisionList[M]:
        """The Revision records under these IDs. Sends nothing."""
        from .revision import RevisionList

        return RevisionList(
            self._client,
            {**self._path, "store_id": store_id, "profile_id": profile_id, "observation_id": observation_id},
        )

    @overload
    def conversation_summaries(self, store_id: MemoryStoreId, profile_id: ProfileId) -> ConversationSummaryList[M]: ...
    @overload
    def conversation_summaries(
        self, store_id: MemoryStoreId, profile_id: ProfileId, conversation_summary_id: ConversationSummaryId
    ) -> ConversationSummaryContext[M]: ...
    def conversation_summaries(
        self,
        store_id: MemoryStoreId,
        profile_id: ProfileId,
        conversation_summary_id: ConversationSummaryId | None = None,
    ) -> ConversationSummaryList[M] | ConversationSummaryContext[M]:
        """The Conversation Summary records under these IDs. Sends nothing."""
        from .conversation_summary import ConversationSummaryList

        found: ConversationSummaryList[M] = ConversationSummaryList(
            self._client, {**self._path, "store_id": store_id, "profile_id": profile_id}
        )
        return found if conversation_summary_id is None else found(conversation_summary_id)

    def bulk(self, store_id: MemoryStoreId) -> BulkList[M]:
        """The Bulk records under these IDs. Sends nothing."""
        from .bulk import BulkList

        return BulkList(self._client, {**self._path, "store_id": store_id})

    def traits(self, store_id: MemoryStoreId, profile_id: ProfileId) -> TraitList[M]:
        """The Trait records under these IDs. Sends nothing."""
        from .trait import TraitList

        return TraitList(self._client, {**self._path, "store_id": store_id, "profile_id": profile_id})

    def identity_resolution_settings(self, store_id: MemoryStoreId) -> IdentityResolutionSettingList[M]:
        """The Identity Resolution Setting records under these IDs. Sends nothing."""
        from .identity_resolution_setting import IdentityResolutionSettingList

        return IdentityResolutionSettingList(self._client, {**self._path, "store_id": store_id})

    @overload
    def trait_groups(self, store_id: MemoryStoreId) -> TraitGroupList[M]: ...
    @overload
    def trait_groups(self, store_id: MemoryStoreId, trait_group_id: str) -> TraitGroupContext[M]: ...
    def trait_groups(
        self, store_id: MemoryStoreId, trait_group_id: str | None = None
    ) -> TraitGroupList[M] | TraitGroupContext[M]:
        """The Trait Group records under these IDs. Sends nothing."""
        from .trait_group import TraitGroupList

        found: TraitGroupList[M] = TraitGroupList(self._client, {**self._path, "store_id": store_id})
        return found if trait_group_id is None else found(trait_group_id)

    @overload
    def data_mappings(self, store_id: MemoryStoreId) -> DataMappingList[M]: ...
    @overload
    def data_mappings(self, store_id: MemoryStoreId, data_mapping_id: DataMappingId) -> DataMappingContext[M]: ...
    def data_mappings(
        self, store_id: MemoryStoreId, data_mapping_id: DataMappingId | None = None
    ) -> DataMappingList[M] | DataMappingContext[M]:
        """The Data Mapping records under these IDs. Sends nothing."""
        from .data_mapping import DataMappingList

        found: DataMappingList[M] = DataMappingList(self._client, {**self._path, "store_id": store_id})
        return found if data_mapping_id is None else found(data_mapping_id)

    @overload
    def imports(self, store_id: MemoryStoreId) -> ImportList[M]: ...
    @overload
    def imports(self, store_id: MemoryStoreId, import_id: ImportId) -> ImportContext[M]: ...
    def imports(self, store_id: MemoryStoreId, import_id: ImportId | None = None) -> ImportList[M] | ImportContext[M]:
        """The Import records under these IDs. Sends nothing."""
        from .import_ import ImportList

        found: ImportList[M] = ImportList(self._client, {**self._path, "store_id": store_id})
        return found if import_id is None else found(import_id)


__all__ = ["V1"]
