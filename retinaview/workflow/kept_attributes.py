"""Which attributes of a DICOM object a de-identified one keeps; all others go.

Reference: PS3.15 2024b, table E.1-1, basic profile, with the options for modified dates and for
clean pixels; the modules of PS3.3 sections A.41 (Ophthalmic Photography 8 bit) and A.45.1
(Encapsulated PDF).
"""

OURS = "RETINAVIEW"
"""What the private creator and the manufacturer of the program's own attributes begin with."""

PLAIN_VRS = frozenset({"CS", "DS", "IS", "FL", "FD", "US", "UL", "SS", "SL", "AT", "SQ"})
"""Numbers, codes and sequences: no free text."""

KEPT_GROUPS = frozenset({0x0022, 0x0028})
"""Ophthalmic acquisition and the form of the pixels: all but their free text is technical."""

KEPT_UIDS = frozenset(
    {
        "SOPClassUID",
        "ReferencedSOPClassUID",
        "CodingSchemeUID",
        "ContextUID",
        "MappingResourceUID",
    }
)

EMPTIED = (
    "PatientBirthDate",
    "PatientSex",
    "ReferringPhysicianName",
    "AccessionNumber",
    "StudyID",
    "DocumentTitle",
    "AcquisitionContextSequence",
)
"""Attributes that some object must have, whose value goes."""

_GENERAL = """
SpecificCharacterSet ImageType Modality ConversionType Manufacturer ManufacturerModelName
SoftwareVersions StudyDate SeriesDate AcquisitionDate ContentDate AcquisitionDateTime
InstanceCreationDate StudyTime SeriesTime AcquisitionTime ContentTime InstanceCreationTime
TimezoneOffsetFromUTC SeriesNumber InstanceNumber AcquisitionNumber ImageLaterality Laterality
PatientOrientation ImagesInAcquisition PresentationLUTShape PixelPresentation
ContributingEquipmentSequence ContributionDateTime
"""
_REFERENCES = """
SourceImageSequence ReferencedImageSequence ReferencedSeriesSequence ReferencedStudySequence
ReferencedInstanceSequence ReferencedFrameNumber SourceInstanceSequence
PurposeOfReferenceCodeSequence DerivationCodeSequence AnatomicRegionSequence
AnatomicRegionModifierSequence PrimaryAnatomicStructureSequence ConceptNameCodeSequence
"""
_CODES = """
CodeValue LongCodeValue CodingSchemeDesignator CodingSchemeVersion CodeMeaning ContextIdentifier
MappingResource ContextGroupVersion
"""
_FRAMES = """
NumberOfFrames FrameIncrementPointer FrameTime FrameTimeVector CineRate RecommendedDisplayFrameRate
StartTrim StopTrim SynchronizationTrigger AcquisitionTimeSynchronized DetectorType
"""
_CONTENT = """
PixelData FloatPixelData ExtendedOffsetTable ExtendedOffsetTableLengths EncapsulatedDocument
EncapsulatedDocumentLength MIMETypeOfEncapsulatedDocument RedPaletteColorLookupTableDescriptor
GreenPaletteColorLookupTableDescriptor BluePaletteColorLookupTableDescriptor
RedPaletteColorLookupTableData GreenPaletteColorLookupTableData BluePaletteColorLookupTableData
"""
KEPT = frozenset(" ".join((_GENERAL, _REFERENCES, _CODES, _FRAMES, _CONTENT)).split())
